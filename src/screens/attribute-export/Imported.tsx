/** What a row says and offers where Microsoft 365 owns its attribute. */
import Box from '@mui/material/Box';
import type { Switchable } from '../../domain/attribute';
import type { Direction } from '../../domain/direction';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { Bound } from '../shared/directoryWords';
import { importNote } from './importWords';
import { PendingNotice } from './PendingNotice';

interface NoteProps {
  readonly attribute: Switchable;
  readonly wanted: Direction;
  readonly bound: Bound;
}

/** Who owns the attribute, or what saving would make of that. */
export function ImportedNote({ attribute, wanted, bound }: NoteProps) {
  if (wanted === 'import') return <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}>{importNote(attribute)}</Box>;
  return <PendingNotice attribute={attribute} imported on={wanted === 'export'} bound={bound} />;
}

interface StopProps {
  readonly name: string;
  /** Whether the import stops with the save. */
  readonly stops: boolean;
  readonly allowed: boolean;
  readonly onChange: (stops: boolean) => void;
}

/** The way from Import to Exclude; pressed again, the import stays. */
export function StopImport({ name, stops, allowed, onChange }: StopProps) {
  return (
    <Box sx={{ mt: 0.75 }}>
      <Button
        variant="outlined"
        size="small"
        aria-pressed={stops}
        aria-disabled={!allowed}
        onClick={allowed ? () => onChange(!stops) : undefined}
        startIcon={<Icon name={stops ? 'check' : 'stop'} />}
      >
        <span>
          Stop importing <VisuallyHidden>{name}</VisuallyHidden>
        </span>
      </Button>
    </Box>
  );
}
