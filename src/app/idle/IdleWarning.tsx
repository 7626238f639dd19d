import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  readonly secondsLeft: number;
  readonly onStay: () => void;
  readonly onLock: () => void;
}

/** Asks whether somebody is still there. The focus stands on staying, and Escape stays as well. */
export default function IdleWarning({ secondsLeft, onStay, onLock }: Props) {
  return (
    <ConfirmDialog
      title="Are you still there?"
      confirmLabel="Lock now"
      cancelLabel="Stay signed in"
      cancelFilled
      onConfirm={onLock}
      onCancel={onStay}
    >
      <p>
        Nobody has used this page for a while. It is about to lock: the key is removed from this tab’s memory,
        and you sign in again to go on. Unsaved changes to what is exported are kept; other choices and
        reports are not.
      </p>
      <p role="timer">
        Locks in {secondsLeft} {secondsLeft === 1 ? 'second' : 'seconds'}.
      </p>
    </ConfirmDialog>
  );
}
