import { usePrefetchQuery } from '@tanstack/react-query';
import { rulesQuery } from '../../api/queries';
import type { DirectoryId } from '../../domain/directory';
import { DirectoryFrame } from '../shared/DirectoryFrame';
import { DirectoryHistory } from './DirectoryHistory';
import { lead } from './words';

function Preload({ id }: { readonly id: DirectoryId }) {
  usePrefetchQuery(rulesQuery(id));
  return null;
}

/** The history of the directory at this address. */
export function HistoryScreen({ directoryId }: { readonly directoryId: string }) {
  return (
    <DirectoryFrame directoryId={directoryId} view="history" lead={lead} Preload={Preload}>
      {(directory, connection) => <DirectoryHistory directory={directory} connection={connection} />}
    </DirectoryFrame>
  );
}
