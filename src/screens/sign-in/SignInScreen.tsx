import Box from '@mui/material/Box';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { adminPortal, subscribeConfiguration } from '../../api/config/configuration';
import { tryCredentials } from '../../api/directories';
import type { ApiError } from '../../api/errors';
import { type Credentials, isSendable, signIn, type SignOutReason } from '../../api/session';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { TextInput } from '../../ui/TextInput';
import { ProblemNotice } from './ProblemNotice';
import { keyProblem, organizationProblem, signInProblem, whySignIn, type Problem } from './words';
import { Button } from '../../ui/Button';

interface Fields {
  readonly organization: string;
  readonly apiKey: string;
}

const panel = {
  display: 'grid',
  gap: 2.5,
  p: { xs: 2, sm: 3 },
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
} as const;

const areSame = (one: Credentials, other: Credentials): boolean =>
  one.apiKey === other.apiKey && one.organizationId === other.organizationId;

interface Props {
  readonly reason: SignOutReason;
  /** The organisation of the session that ended, to go on with. */
  readonly organizationId: string | null;
  /** JumpCloud’s answer that ended it; null where none did. */
  readonly refusal: ApiError | null;
}

/** Asks for an API key, tries it with a harmless read and only then lets the reader in. The key is stored nowhere. */
export function SignInScreen({ reason, organizationId, refusal }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { organization: organizationId ?? '', apiKey: '' },
  });
  const { errors } = formState;
  // The last attempt, while its answer is awaited: those before it count for nothing, however late they are answered.
  const lastAttempt = useRef<Credentials | null>(null);
  const [checking, setChecking] = useState(false);
  const why = whySignIn(reason, refusal, organizationId !== null);
  const portal = useSyncExternalStore(subscribeConfiguration, adminPortal);

  /** What is submitted with a mistake in it is an attempt as well: earlier ones count for nothing. */
  const giveUp = () => {
    lastAttempt.current = null;
    setProblem(null);
    setChecking(false);
  };

  const enter = async ({ apiKey, organization }: Fields) => {
    const credentials = { apiKey: apiKey.trim(), organizationId: organization.trim().toLowerCase() || null };
    if (lastAttempt.current && areSame(lastAttempt.current, credentials)) return;
    lastAttempt.current = credentials;
    setProblem(null);
    setChecking(true);
    const result = await tryCredentials(credentials);
    if (lastAttempt.current !== credentials) return;
    lastAttempt.current = null;
    setChecking(false);
    if (result.ok) signIn(credentials);
    else setProblem(signInProblem(result.error, credentials.organizationId !== null));
  };

  return (
    <Box sx={{ maxWidth: '28rem', mx: 'auto', display: 'grid', gap: 2 }}>
      <PageHeader
        title="Sign in"
        meta={
          <>
            With the API key of a JumpCloud administrator. You find it in the{' '}
            <a href={portal} target="_blank" rel="noreferrer">
              JumpCloud Admin Portal
            </a>
            , in the menu of your account.
          </>
        }
      />
      {why && (
        <Notice severity="info" title={why.title}>
          <p>{why.text}</p>
          {why.details !== null && !problem && <p>{why.details}.</p>}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <Box
        component="form"
        noValidate
        sx={panel}
        onSubmit={(event) => void handleSubmit(enter, giveUp)(event)}
      >
        <TextInput
          label="API key"
          type="password"
          autoComplete="current-password"
          spellCheck={false}
          hint="Kept in this tab’s memory only. Reloading the page asks again."
          error={errors.apiKey?.message}
          {...register('apiKey', {
            validate: (text) => keyProblem(text.trim(), isSendable(text.trim())) ?? true,
          })}
        />
        <TextInput
          label="Organisation ID (optional)"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          hint="For administrators of several organisations: the one to open, 24 characters."
          error={errors.organization?.message}
          {...register('organization', { validate: (text) => organizationProblem(text.trim()) ?? true })}
        />
        <Button type="submit" variant="contained" aria-disabled={checking}>
          {checking ? 'Checking the key …' : 'Sign in'}
        </Button>
      </Box>
    </Box>
  );
}
