import type { ApiError } from '../../api/errors';
import { explain } from '../../api/explain';
import type { Connection } from '../../domain/connection';
import type { Obstacle } from '../../domain/permission';
import { Notice } from '../../ui/Notice';
import { formatTime, obstacleWords } from './words';

interface Props {
  readonly connection: Connection;
  readonly obstacle: Obstacle | null;
  /** Why the rules could not be read again, and when they were read last (milliseconds since 1970). */
  readonly stale: { readonly error: ApiError; readonly readAt: number } | null;
}

/** What concerns the page as a whole: why nothing can be changed, and what is not certain. */
export function PageNotices({ connection, obstacle, stale }: Props) {
  return (
    <>
      {obstacle && (
        <Notice severity="warning" live="polite" title={obstacleWords[obstacle].title}>
          <p>{obstacleWords[obstacle].next}</p>
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
      {stale && (
        <Notice severity="warning" live="polite" title={`Shown as read on ${formatTime(stale.readAt)}`}>
          Reading the rules again failed. {explain(stale.error).title}
        </Notice>
      )}
    </>
  );
}
