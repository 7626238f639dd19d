import type { Connection } from '../../domain/connection';
import type { Obstacle } from '../../domain/permission';
import { Notice } from '../../ui/Notice';
import { obstacleNotices } from './directoryWords';
import { formatTime } from './format';

interface Props {
  readonly connection: Connection;
  readonly obstacle: Obstacle | null;
}

/** Why nothing of a directory can be changed, and what of its connection is not certain. */
export function ConnectionNotices({ connection, obstacle }: Props) {
  return (
    <>
      {obstacle && (
        <Notice severity="warning" live="polite" title={obstacleNotices[obstacle].title}>
          <p>{obstacleNotices[obstacle].next}</p>
          {connection.state === 'needs-reauthorisation' && connection.message !== null && (
            <p>JumpCloud reports: {connection.message}</p>
          )}
        </Notice>
      )}
      {connection.state === 'unconfirmed' && (
        <Notice severity="info" title="The connection could not be confirmed">
          JumpCloud’s token for this directory expired on {formatTime(connection.expiredAt)} and no error is
          reported. Changes can be saved; whether they reach Microsoft 365 is not known.
        </Notice>
      )}
    </>
  );
}
