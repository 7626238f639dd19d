import Box from '@mui/material/Box';
import { useId } from 'react';
import { chosenChanges, type CopyPlan } from '../../domain/selections/copy';
import { Notice } from '../../ui/Notice';
import { Checkbox } from '../../ui/Toggles';
import { copySentences, notCopied, type Sides, signInNameOffer, turnedRound } from './copyWords';

interface Props extends Sides {
  readonly plan: CopyPlan;
  readonly withSignInName: boolean;
  readonly onSignInName: (wanted: boolean) => void;
}

function SignInName({ plan, target, withSignInName, onSignInName }: Props) {
  const id = useId();
  const offer = signInNameOffer(plan, target, withSignInName);
  if (!offer) return null;
  return (
    <Notice severity="error" title={offer.title}>
      <p id={`${id}-warning`}>{offer.warning}</p>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Checkbox
          id={id}
          aria-describedby={`${id}-warning`}
          checked={withSignInName}
          onChange={(event) => onSignInName(event.target.checked)}
        />
        <label htmlFor={id}>{offer.label}</label>
      </Box>
    </Notice>
  );
}

/** What a copy would start and stop in the target, what stays as it is, and the sign-in name on its own. */
export function CopySummary(props: Props) {
  const { plan, target, withSignInName } = props;
  const changes = chosenChanges(plan, withSignInName);
  const sentences = copySentences(changes, target);
  const turnsRound = plan.turnsRound.filter((id) => changes.turnOn.includes(id));
  return (
    <Box sx={{ display: 'grid', gap: 1.5, '& p': { m: 0 }, maxWidth: '75ch' }}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentences.length === 0 && <p>Nothing would start or stop in {target}.</p>}
      {turnsRound.length > 0 && <p>{turnedRound(turnsRound, target)}</p>}
      {plan.notCopied.length > 0 && (
        <div>
          <p>Not copied:</p>
          <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
            {notCopied(plan, props).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
        </div>
      )}
      <SignInName {...props} />
    </Box>
  );
}
