import { ConfirmDialog } from '../ui/ConfirmDialog';
import type { Ending } from './leaveGuard';

const words: Record<Ending, { readonly title: string; readonly stay: string; readonly text: string }> = {
  changes: {
    title: 'Leave without saving?',
    stay: 'Keep editing',
    text: 'Your changes have not been sent to JumpCloud. They are kept in this tab until you close it.',
  },
  choice: {
    title: 'Leave and lose your choice?',
    stay: 'Keep choosing',
    text: 'Nothing of it has been sent to JumpCloud, and it is not kept.',
  },
  saving: {
    title: 'Leave while saving?',
    stay: 'Stay',
    text: 'The save stops after the change on its way; what was sent by then stays sent. The other changes are kept in this tab until you close it.',
  },
  bindings: {
    title: 'Leave while bindings are being changed?',
    stay: 'Stay',
    text: 'What has not been sent to JumpCloud yet will not be sent, and this page will not tell what became of the rest.',
  },
  import: {
    title: 'Leave while users are being imported?',
    stay: 'Stay',
    text: 'The import ends after the user who is on the way. Who comes after is not imported, and this page will not tell what became of the rest.',
  },
};

interface Props {
  readonly atStake: Ending;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Says what leaving would lose, and asks. */
export function LeaveDialog({ atStake, onLeave, onStay }: Props) {
  const { title, stay, text } = words[atStake];
  return (
    <ConfirmDialog
      title={title}
      confirmLabel="Leave"
      cancelLabel={stay}
      onConfirm={onLeave}
      onCancel={onStay}
    >
      <p>{text}</p>
    </ConfirmDialog>
  );
}
