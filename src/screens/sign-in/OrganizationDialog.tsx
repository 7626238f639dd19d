import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { tryOrganization } from '../../api/directories';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { TextInput } from '../../ui/TextInput';
import { ProblemNotice } from './ProblemNotice';
import { otherOrganizationProblem, signInProblem, type Problem } from './words';

/** Takes the focus from the button where dialogs begin: here something is to be typed. */
function IdInput(props: ComponentProps<typeof TextInput>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return <TextInput ref={input} autoComplete="off" autoCapitalize="none" spellCheck={false} {...props} />;
}

interface Props {
  readonly current: string;
  readonly onCancel: () => void;
  /** The organisation has been tried with the key of this session, and is open to it. */
  readonly onChosen: (organizationId: string) => void;
}

/** Asks for the organisation to go to, and tries it with a harmless read. The key stays where it is. */
export function OrganizationDialog({ current, onCancel, onChosen }: Props) {
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const choose = async () => {
    const id = typed.trim().toLowerCase();
    const wrong = otherOrganizationProblem(id, current);
    setMistake(wrong);
    setProblem(null);
    if (wrong !== null) return;
    setBusy(true);
    const result = await tryOrganization(id);
    setBusy(false);
    if (result.ok) onChosen(id);
    else setProblem(signInProblem(result.error, true));
  };

  return (
    <ConfirmDialog
      title="Switch to another organisation"
      confirmLabel="Switch"
      cancelLabel="Stay here"
      busy={busy}
      onConfirm={() => void choose()}
      onCancel={onCancel}
    >
      <p>
        You are in the organisation {current}. Your key stays in this tab’s memory and is tried there; nothing
        of one organisation is shown in the other.
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <IdInput
        label="Organisation ID"
        value={typed}
        error={mistake ?? undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
    </ConfirmDialog>
  );
}
