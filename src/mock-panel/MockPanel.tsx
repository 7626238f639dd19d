import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import type { World } from '../mocks/world';
import { Icon } from '../ui/Icon';
import { ExportFiles } from './ExportFiles';
import { takeFocus } from '../ui/takeFocus';
import { People } from './People';
import { ScenarioList } from './ScenarioList';
import { useWorld } from './useWorld';
import { Button } from '../ui/Button';

interface Props {
  readonly world: World;
  readonly onClose: () => void;
}

/** What stands behind a mocked build: its scenarios, its users on both sides, its files, and the way back. */
export function MockPanel({ world, onClose }: Props) {
  const scenario = useWorld(world, (now) => now.scenario());
  const reset = () => {
    world.reset();
    // The page goes on with what it read before, so it reads everything anew.
    globalThis.location.reload();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby="mock-panel"
      fullWidth
      maxWidth="lg"
      transitionDuration={0}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 3, py: 2 }}>
        <Box component="h2" id="mock-panel" sx={{ flex: '1 1 auto' }}>
          Mock panel
        </Box>
        <Button variant="outlined" startIcon={<Icon name="retry" />} onClick={reset}>
          Reset the simulated organisation
        </Button>
        <Button variant="outlined" startIcon={<Icon name="close" />} ref={takeFocus} onClick={onClose}>
          Close
        </Button>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
          px: 3,
          py: 2,
          overflowY: 'auto',
          borderTop: '1px solid',
          borderColor: 'divider',
        }}
      >
        <ScenarioList current={scenario} />
        <Box sx={{ display: 'grid', gap: 4, alignContent: 'start' }}>
          <People world={world} />
          <ExportFiles world={world} />
        </Box>
      </Box>
    </Dialog>
  );
}
