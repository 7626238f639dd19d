import { DirectoryFrame } from '../shared/DirectoryFrame';
import { UsersPage } from './UsersPage';

const lead =
  'Who is bound to this directory, directly or through a group. Binding a user overwrites all that is exported in their Microsoft 365 account; unbinding stops the export and changes nothing there.';

/** The bound users of the directory at this address. */
export function UsersScreen({ directoryId }: { readonly directoryId: string }) {
  return (
    <DirectoryFrame directoryId={directoryId} view="users" lead={lead}>
      {(directory, connection) => <UsersPage directory={directory} connection={connection} />}
    </DirectoryFrame>
  );
}
