import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import type { Direction } from '../../domain/direction';
import type { ExportEvent } from '../../domain/history/event';
import { Status } from '../../ui/Status';
import { directionLooks } from '../shared/directoryWords';
import type { ShownChange } from './rowHistory/shownChange';
import { small } from './rowLayout';
import { lastChanged, noLastChange } from './words';

interface Props {
  readonly saved: Direction;
  readonly wanted: Direction;
  readonly lastChange: ShownChange;
}

function State({ saved, wanted }: Omit<Props, 'lastChange'>) {
  const imported = saved === 'import';
  if (wanted === saved) return <Status {...directionLooks[saved]} />;
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

const look = {
  ...small,
  minWidth: 0,
  gridColumn: { xs: '2', md: 'auto' },
  pt: { md: 0.375 },
  // One line high whatever is known, so that nothing moves under a pointer when the history comes; opened, it is told
  // in full. At least 24 px high, to be hit (WCAG 2.2, 2.5.8). What cannot be opened is never cut.
  '& summary, & p': { m: 0, py: 0.375 },
  '& summary': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& [open] summary': { whiteSpace: 'normal' },
} as const;

const RowTimeline = lazy(() => import('./rowHistory/RowTimeline'));

/** Who changed the attribute last, and a timeline that is fetched when it is first opened. */
function Changed({ event }: { readonly event: ExportEvent }) {
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
    <Box sx={look}>
      <State saved={saved} wanted={wanted} />
      {typeof lastChange === 'string' ? <p>{noLastChange[lastChange]}</p> : <Changed event={lastChange} />}
    </Box>
  );
}
