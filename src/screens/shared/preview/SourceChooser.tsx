import Box from '@mui/material/Box';
import type { Source } from '../../../api/preview/state';
import { Button } from '../../../ui/Button';
import { FileDrop } from '../../../ui/FileDrop';

interface Props {
  readonly onChoose: (source: Source) => void;
}

const choice = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  p: 2,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  '& > div': { flex: '1 1 16rem' },
} as const;

/** Where Microsoft’s side comes from: read it, bring it as a file, or go without. */
export function SourceChooser({ onChoose }: Props) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={choice}>
        <div>
          <h4>Read Microsoft Graph</h4>
          Every attribute, as Microsoft 365 has it now. Needs a Microsoft sign-in that may read all users.
        </div>
        <Button variant="outlined" onClick={() => onChoose({ kind: 'graph' })}>
          Compare with Graph
        </Button>
      </Box>
      <FileDrop
        label="Choose an export file"
        accept=".csv,text/csv"
        onFile={(file) => onChoose({ kind: 'file', file })}
      >
        <h4>Open an export file</h4>
        A CSV file from the Entra admin center (“Download users”) or the Microsoft 365 admin center (“Export
        users”). Choose it, or drop it here. It never leaves this browser.
      </FileDrop>
      <Box sx={choice}>
        <div>
          <h4>Without Microsoft’s values</h4>
          Shows what would be sent and where JumpCloud is blank. What is lost stays not known.
        </div>
        <Button variant="outlined" onClick={() => onChoose({ kind: 'none' })}>
          Show what would be sent
        </Button>
      </Box>
    </Box>
  );
}
