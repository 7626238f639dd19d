import { useQuery, useQueryClient } from '@tanstack/react-query';
import { mayWriteQuery } from '../../api/queries';
import type { Connection } from '../../domain/connection';
import type { Directory, DirectoryId } from '../../domain/directory';
import { obstacleTo, type Obstacle } from '../../domain/permission';

/** Why nothing of this directory may be changed; null where it may be tried. Asks JumpCloud about the role once. */
export function useObstacle(directory: Directory, connection: Connection): Obstacle | null {
  const canAsk = connection.state !== 'needs-reauthorisation' && connection.state !== 'not-supported';
  const mayWrite = useQuery({ ...mayWriteQuery(directory.id), enabled: canAsk });
  return obstacleTo(connection, mayWrite.data ?? null);
}

/** Lets changes be tried although JumpCloud seems to refuse this role: only a change that is refused tells for certain. */
export function useTryAllTheSame(id: DirectoryId): () => void {
  const client = useQueryClient();
  return () => void client.setQueryData(mayWriteQuery(id).queryKey, true);
}
