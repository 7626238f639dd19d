import Box from '@mui/material/Box';
import type { ExportEvent } from '../../domain/history/event';
import { Status } from '../../ui/Status';
import { small } from './rowLayout';
import { lastChanged } from './words';

interface Props {
  readonly saved: boolean;
  readonly wanted: boolean;
  readonly lastChange: ExportEvent | undefined;
}

function State({ saved, wanted }: Omit<Props, 'lastChange'>) {
  if (wanted && !saved) return <Status icon="warning" tone="overwrite" label="Starts with the save" />;
  if (saved && !wanted) return <Status icon="stop" tone="quiet" label="Stops with the save" />;
  return saved ? (
    <Status icon="check" tone="done" label="Exported" />
  ) : (
    <Status icon="dot" tone="quiet" label="Not exported" />
  );
}

/** The attribute's state in words, and who changed it last. */
export function RowState({ saved, wanted, lastChange }: Props) {
  return (
    <Box sx={{ ...small, gridColumn: { xs: '2', md: 'auto' }, pt: { md: 0.375 } }}>
      <State saved={saved} wanted={wanted} />
      {lastChange && <div>{lastChanged(lastChange)}</div>}
    </Box>
  );
}
