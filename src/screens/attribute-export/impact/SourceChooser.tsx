import { Box } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import type { Source } from '../../../api/preview/preview';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';

interface Props {
  readonly onChoose: (source: Source) => void;
}

const choice = {
  display: 'grid',
  gap: 0.75,
  alignContent: 'space-between',
  p: 2,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
} as const;

/** Where Microsoft’s side comes from: read it, bring it as a file, or go without. */
export function SourceChooser({ onChoose }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChoose({ kind: 'file', file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
      }}
    >
      <Box sx={choice}>
        <div>
          <h4>Read Microsoft Graph</h4>
          Every attribute, as Microsoft 365 has it now. Needs a Microsoft sign-in that may read all users.
        </div>
        <div>
          <Button variant="outlined" size="small" onClick={() => onChoose({ kind: 'graph' })}>
            Compare with Graph
          </Button>
        </div>
      </Box>
      <Box
        sx={{ ...choice, ...(over && { borderColor: 'primary.main', bgcolor: 'action.hover' }) }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div>
          <h4>Open an export file</h4>
          A CSV file from the Entra admin center (“Download users”) or the Microsoft 365 admin center (“Export
          users”). Choose it, or drop it here. It never leaves this browser.
        </div>
        <div>
          <input
            ref={picker}
            type="file"
            accept=".csv,text/csv"
            hidden
            aria-label="Export file"
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
          <Button
            variant="outlined"
            size="small"
            startIcon={<Icon name="table" />}
            onClick={() => picker.current?.click()}
          >
            Choose a file
          </Button>
        </div>
      </Box>
      <Box sx={choice}>
        <div>
          <h4>Without Microsoft’s values</h4>
          Shows what would be sent and where JumpCloud is blank. What is lost stays not known.
        </div>
        <div>
          <Button variant="outlined" size="small" onClick={() => onChoose({ kind: 'none' })}>
            Show what would be sent
          </Button>
        </div>
      </Box>
    </Box>
  );
}
