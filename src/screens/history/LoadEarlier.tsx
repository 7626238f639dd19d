import Box from '@mui/material/Box';
import { countChanges } from '../../domain/changes';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import type { WayThere } from '../../domain/history/rebuild';
import type { Directions } from '../../domain/directions';
import { Button } from '../../ui/Button';
import { obstacleNotices } from '../shared/directoryWords';
import { plural } from '../shared/format';
import { useObstacle } from '../shared/useObstacle';
import { useProposeChanges } from '../shared/useProposeChanges';

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
  readonly way: WayThere;
  readonly today: Directions;
}

/** Takes an earlier selection to the export page, where it is reviewed like any other change. */
export function LoadEarlier({ directory, connection, way, today }: Props) {
  const obstacle = useObstacle(directory, connection);
  const { propose, unsaved } = useProposeChanges(directory.id);
  const count = countChanges(way.changes);
  const replaced = unsaved(today);
  const possible = count > 0 && obstacle === null;
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <p>
        Only the selection can be set again. Values that Microsoft 365 held before do not come back by it;
        where a backup was made, they can be restored from <a href="/backups">Backups</a>.
      </p>
      {replaced > 0 && count > 0 && (
        <p>This replaces {plural(replaced, 'unsaved change', 'unsaved changes')} on the export page.</p>
      )}
      {count > 0 && obstacle !== null && <p>{obstacleNotices[obstacle].title}.</p>}
      {count === 0 ? (
        <p>Nothing to load: what can be set is as it was then.</p>
      ) : (
        <Button
          variant="contained"
          aria-disabled={!possible}
          onClick={possible ? () => propose(way.changes) : undefined}
        >
          Load {plural(count, 'change', 'changes')} as unsaved changes
        </Button>
      )}
    </Box>
  );
}
