import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { exportEventsQuery } from '../../../api/queries';
import { attributeName } from '../../../domain/attributes';
import { type ExportEvent, tookEffect } from '../../../domain/history/event';
import { eventsOf, isPlaced } from '../../../domain/history/record';
import {
  administrator,
  directionChange,
  formatMoment,
  historyAddress,
  madeBy,
} from '../../shared/eventWords';
import { plural } from '../../shared/format';

interface Props {
  /** The newest event of the row's attribute: it names attribute and directory. */
  readonly newest: ExportEvent;
}

const mostEvents = 8;

/** The changes of one attribute, newest first, and the way to all of them. */
export default function RowTimeline({ newest: { attribute, directoryId } }: Props) {
  const all = useQuery(exportEventsQuery()).data ?? [];
  if (attribute === null || directoryId === null) return null;
  const events = eventsOf(all, directoryId).filter(
    (event) => tookEffect(event) && isPlaced(event) && event.attribute === attribute,
  );
  return (
    <>
      <Box
        component="ol"
        aria-label={`Changes of ${attributeName(attribute)}`}
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 0.5,
          pl: 1,
          borderLeft: '2px solid',
          borderColor: 'divider',
          display: 'grid',
          gap: 0.75,
        }}
      >
        {events.slice(0, mostEvents).map((event) => (
          <li key={event.id}>
            <div>{formatMoment(event.at)}</div>
            <div>
              {directionChange(event).replace(/^f/, 'F')}, by {administrator(event.by)}
            </div>
            <div>
              {madeBy(event.method)}, {event.address ?? 'address not known'}
            </div>
          </li>
        ))}
      </Box>
      <Box sx={{ mt: 0.75 }}>
        {events.length > mostEvents &&
          `${plural(events.length - mostEvents, 'earlier change', 'earlier changes')}. `}
        <a href={historyAddress(directoryId, attribute)}>All history of {attributeName(attribute)}</a>
      </Box>
    </>
  );
}
