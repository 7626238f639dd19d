import Box from '@mui/material/Box';
import { connectionOf } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { Status } from '../../ui/Status';
import { connectionLooks } from '../shared/directoryWords';
import { connectionExplanation, kindName, lookAlikes } from './words';

function ConnectionState({ directory, now }: { readonly directory: Directory; readonly now: number }) {
  const connection = connectionOf(directory, now);
  const explanation = connectionExplanation(connection);
  return (
    <>
      <Status {...connectionLooks[connection.state]} />
      {explanation !== null && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{explanation}</Box>
      )}
    </>
  );
}

function Name({ directory, showId }: { readonly directory: Directory; readonly showId: boolean }) {
  const supported = directory.kind === 'microsoft-365';
  return (
    <>
      {supported ? (
        <Box component="a" href={`/directories/${directory.id}`} sx={{ fontWeight: 600 }}>
          {directory.name}
        </Box>
      ) : (
        <Box component="span" sx={{ fontWeight: 600 }}>
          {directory.name}
        </Box>
      )}
      {showId && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          ID <code>{directory.id}</code>
        </Box>
      )}
    </>
  );
}

interface Props {
  readonly directories: readonly Directory[];
  /** When JumpCloud was asked, in milliseconds since 1970: states are as of then. */
  readonly asOf: number;
}

/** All directories with their state. Those of Microsoft 365 lead to their page. */
export function DirectoryTable({ directories, asOf }: Props) {
  const unclear = lookAlikes(directories);
  return (
    <TableFrame>
      <DataTable columnsFrom={40} widths={[26, 18, 22, 34]} aria-label="Cloud directories">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Default domain</th>
            <th scope="col">Connection</th>
          </tr>
        </thead>
        <tbody>
          {directories.map((directory) => (
            <tr key={directory.id}>
              <th scope="row">
                <Name directory={directory} showId={unclear.has(directory)} />
              </th>
              <td data-label="Type">{kindName(directory)}</td>
              <td data-label="Default domain">
                {directory.defaultDomain ?? (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    Not known
                  </Box>
                )}
              </td>
              <td data-label="Connection">
                <ConnectionState directory={directory} now={asOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}
