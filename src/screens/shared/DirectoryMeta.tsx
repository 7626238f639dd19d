import Box from '@mui/material/Box';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { Status } from '../../ui/Status';
import { boundUsers, connectionLooks, type Bound } from './directoryWords';

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
  readonly bound: Bound;
  /** True while the bound users are still being counted. */
  readonly counting: boolean;
}

function boundLabel(bound: Bound, counting: boolean): string {
  if (bound !== null) return boundUsers(bound);
  return counting ? 'Counting bound users…' : 'Number of bound users not known';
}

/** One line about the directory: its domain, its connection and how many users are bound to it. */
export function DirectoryMeta({ directory, connection, bound, counting }: Props) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5 }}>
      <span>{directory.defaultDomain ?? 'Default domain not known'}</span>
      <Status {...connectionLooks[connection.state]} />
      <Status icon="person" tone="quiet" label={boundLabel(bound, counting)} />
    </Box>
  );
}
