import type { Chosen } from '../../domain/import/candidate';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { confirmAction, confirmTitle, namesInWords } from './importWords';

interface Props {
  readonly chosen: readonly Chosen[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before users are made: who, with what, and what does not happen. */
export function ConfirmImport({ chosen, onConfirm, onCancel }: Props) {
  return (
    <ConfirmDialog
      title={confirmTitle(chosen.length)}
      confirmLabel={confirmAction(chosen.length)}
      cancelLabel="Keep choosing"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{namesInWords(chosen)}</p>
      <p>
        Each becomes a JumpCloud user with first name, last name, username, and the sign-in name as email.
        They begin in the state that your organisation has set for users created by hand.
      </p>
      <p>
        Nothing in Microsoft 365 changes, and nobody is bound to this directory. There is no undo here: a user
        who was imported by mistake has to be deleted in the JumpCloud Admin Portal.
      </p>
    </ConfirmDialog>
  );
}
