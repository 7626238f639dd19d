import { usePrefetchQuery } from '@tanstack/react-query';
import { exportEventsQuery, rulesQuery } from '../../api/queries';
import type { DirectoryId } from '../../domain/directory';
import { DirectoryFrame } from '../shared/DirectoryFrame';
import { DirectoryExport } from './DirectoryExport';

function Preload({ id }: { readonly id: DirectoryId }) {
  usePrefetchQuery(rulesQuery(id));
  usePrefetchQuery(exportEventsQuery());
  return null;
}

const lead =
  'What JumpCloud sends to Microsoft 365 for every bound user, and keeps in step. Nothing is sent before you save.';

/** User Attributes Export of the directory at this address. */
export function AttributeExportScreen({ directoryId }: { readonly directoryId: string }) {
  return (
    <DirectoryFrame directoryId={directoryId} view="export" lead={lead} Preload={Preload}>
      {(directory, connection) => <DirectoryExport directory={directory} connection={connection} />}
    </DirectoryFrame>
  );
}
