import type { PreviewState } from '../../api/preview/state';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { formatTime } from '../shared/format';
import { readOf } from '../shared/preview/impactWords';
import { ReadingProgress } from '../shared/preview/ReadingProgress';
import { useHandOver } from '../shared/useHandOver';
import type { BoundUsers } from './useBoundUsers';

const keptOf = ({ jumpCloud }: PreviewState) => `Kept so far: ${readOf(jumpCloud)}.`;

/** How far reading is, why it ended, and how to go on. */
export function UsersReading({ users }: { readonly users: BoundUsers }) {
  const { preview, state, readAllAgain } = users;
  const { give, take } = useHandOver();
  const goOn = (
    <Button
      variant="outlined"
      size="small"
      ref={take}
      onClick={() => {
        give();
        preview.resume();
      }}
    >
      Go on reading
    </Button>
  );
  switch (state.phase) {
    case 'idle':
    case 'reading':
      return (
        <ReadingProgress
          state={state}
          cancelButton={take}
          onCancel={() => {
            give();
            preview.cancel();
          }}
        />
      );
    case 'cancelled':
      return (
        <Notice severity="info" live="polite" title="Reading was cancelled" action={goOn}>
          {keptOf(state)} The list and the numbers cover only these.
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          severity="error"
          live="assertive"
          title={state.problem?.title ?? 'Reading failed'}
          action={goOn}
        >
          {state.problem?.whatToDo} {keptOf(state)}
        </Notice>
      );
    case 'ready':
      return (
        <div>
          Read from JumpCloud{state.readAt === null ? '' : `, ${formatTime(state.readAt)}`}.{' '}
          <Button size="small" onClick={readAllAgain}>
            Read again
          </Button>
        </div>
      );
  }
}
