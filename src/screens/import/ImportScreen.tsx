import { DirectoryFrame } from '../shared/DirectoryFrame';
import { useObstacle } from '../shared/useObstacle';
import { ConnectionNotices } from '../shared/ConnectionNotices';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { EmptyState } from '../../ui/EmptyState';
import { ImportPage } from './ImportPage';

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
}

function Import({ directory, connection }: Props) {
  const obstacle = useObstacle(directory, connection);
  return (
    <>
      <ConnectionNotices directoryId={directory.id} connection={connection} obstacle={obstacle} />
      {obstacle === 'needs-reauthorisation' ? (
        <EmptyState icon="lock" title="Who can be imported is not known">
          JumpCloud asks Microsoft 365 for this list, and Microsoft 365 does not answer it before the
          directory is authorised again.
        </EmptyState>
      ) : (
        <ImportPage directory={directory} obstacle={obstacle} />
      )}
    </>
  );
}

/** Import: who is in Microsoft 365 and not in JumpCloud, and making JumpCloud users of them. */
export function ImportScreen({ directoryId }: { readonly directoryId: string }) {
  return (
    <DirectoryFrame
      directoryId={directoryId}
      view="import"
      lead="Makes JumpCloud users of people who are in Microsoft 365 only. Nothing in Microsoft 365 changes."
    >
      {(directory, connection) => <Import directory={directory} connection={connection} />}
    </DirectoryFrame>
  );
}
