import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import type { Direction } from '../../domain/direction';
import type { ExportEvent } from '../../domain/history/event';
import { Status } from '../../ui/Status';
import { small } from './rowLayout';
import { lastChanged } from './words';

interface Props {
  readonly saved: Direction;
  readonly wanted: Direction;
  readonly lastChange: ExportEvent | undefined;
}

const states = {
  export: { icon: 'check', tone: 'done', label: 'Exported' },
  import: { icon: 'arrow-left', tone: 'quiet', label: 'Imported' },
  exclude: { icon: 'dot', tone: 'quiet', label: 'Not exported' },
} as const;

function State({ saved, wanted }: Omit<Props, 'lastChange'>) {
  const imported = saved === 'import';
  if (wanted === saved) return <Status {...states[saved]} />;
  return wanted === 'export' ? (
    <Status
      icon="warning"
      tone="overwrite"
      label={imported ? 'Turns round with the save' : 'Starts with the save'}
    />
  ) : (
    <Status
      icon="stop"
      tone="quiet"
      label={imported ? 'Import stops with the save' : 'Stops with the save'}
    />
  );
}

const RowTimeline = lazy(() => import('./rowHistory/RowTimeline'));

/** Who changed the attribute last, and a timeline that is fetched when it is first opened. */
function LastChange({ event }: { readonly event: ExportEvent }) {
  const [opened, open] = useState(false);
  return (
    <details onToggle={() => open(true)}>
      <summary>{lastChanged(event)}</summary>
      <Suspense>{opened && <RowTimeline newest={event} />}</Suspense>
    </details>
  );
}

/** The attribute's state in words, and who changed it last. */
export function RowState({ saved, wanted, lastChange }: Props) {
  return (
    <Box
      sx={{
        ...small,
        gridColumn: { xs: '2', md: 'auto' },
        pt: { md: 0.375 },
        // At least 24 px high, to be hit (WCAG 2.2, 2.5.8).
        '& summary': { py: 0.375 },
      }}
    >
      <State saved={saved} wanted={wanted} />
      {lastChange && <LastChange event={lastChange} />}
    </Box>
  );
}
