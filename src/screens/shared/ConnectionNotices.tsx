import type { Connection } from '../../domain/connection';
import type { DirectoryId } from '../../domain/directory';
import type { Obstacle } from '../../domain/permission';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { obstacleNotices } from './directoryWords';
import { formatTime } from './format';
import { useTryAllTheSame } from './useObstacle';

/** What JumpCloud answers to the question about a role is documented nowhere, so that nobody is locked out by it alone. */
function TryAllTheSame({ id }: { readonly id: DirectoryId }) {
  const tryAllTheSame = useTryAllTheSame(id);
  return (
    <Button variant="outlined" size="small" onClick={tryAllTheSame}>
      Try it all the same
    </Button>
  );
}

interface Props {
  /** Where something can be changed: whose controls may be locked. */
  readonly directoryId?: DirectoryId;
  readonly connection: Connection;
  readonly obstacle: Obstacle | null;
}

/** Why nothing of a directory can be changed, and what of its connection is not certain. */
export function ConnectionNotices({ directoryId, connection, obstacle }: Props) {
  return (
    <>
      {obstacle && (
        <Notice
          severity="warning"
          live="polite"
          title={obstacleNotices[obstacle].title}
          action={obstacle === 'read-only-role' && directoryId && <TryAllTheSame id={directoryId} />}
        >
          <p>{obstacleNotices[obstacle].next}</p>
          {connection.state === 'needs-reauthorisation' && connection.message !== null && (
            <p>JumpCloud reports: {connection.message}</p>
          )}
        </Notice>
      )}
      {connection.state === 'unconfirmed' && (
        <Notice severity="info" title="The connection could not be confirmed">
          {connection.expiredAt === null
            ? 'JumpCloud tells the state of its token for this directory in a form that cannot be read here.'
            : `JumpCloud’s token for this directory expired on ${formatTime(connection.expiredAt)} and no error is reported.`}{' '}
          Changes can be saved; whether they reach Microsoft 365 is not known.
        </Notice>
      )}
    </>
  );
}
