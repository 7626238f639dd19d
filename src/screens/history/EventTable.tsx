import Box from '@mui/material/Box';
import type { ExportEvent } from '../../domain/history/event';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { directionChange, directionName, eventAttribute, formatMoment, madeBy } from '../shared/eventWords';
import { EventAsSent } from './EventAsSent';
import { failureWords, openPoints } from './words';

interface Props {
  readonly events: readonly ExportEvent[];
  /** Asks for the selection of a moment, in milliseconds since 1970. */
  readonly onAsItWas: (at: number) => void;
}

const quiet = { color: 'text.secondary', fontSize: '0.8125rem' } as const;

function Change({ event }: { readonly event: ExportEvent }) {
  return (
    <>
      <VisuallyHidden>{directionChange(event)}</VisuallyHidden>
      <Box
        component="span"
        aria-hidden="true"
        sx={{ display: 'inline-flex', gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}
      >
        {directionName(event.from)} <Icon name="arrow-right" /> <strong>{directionName(event.to)}</strong>
      </Box>
    </>
  );
}

/** What an event leaves open or failed at, and the event as it came: nothing is dropped because it is not understood. */
function Details({ event }: { readonly event: ExportEvent }) {
  const points = openPoints(event);
  return (
    <Box sx={{ ...quiet, '& p': { m: 0 } }}>
      {event.failure && (
        <p>
          <Icon name="error" /> {failureWords(event.failure)}
        </p>
      )}
      {points.length > 0 && (
        <p>
          <Icon name="unknown" /> {points.join(' ')}
        </p>
      )}
      <EventAsSent event={event} />
    </Box>
  );
}

function Row({ event, onAsItWas }: { readonly event: ExportEvent } & Pick<Props, 'onAsItWas'>) {
  const { at, by, attribute, method, address } = event;
  return (
    <tr>
      <td data-label="Time">
        <time dateTime={new Date(at).toISOString()}>{formatMoment(at)}</time>
        <Box sx={quiet}>
          <LinkButton onClick={() => onAsItWas(at - 1)}>
            As it was before<VisuallyHidden> {formatMoment(at)}</VisuallyHidden>
          </LinkButton>
        </Box>
      </td>
      <td data-label="Administrator">{by ?? 'Not known'}</td>
      <td data-label="Attribute and change">
        <Box sx={{ fontWeight: 600 }}>{eventAttribute(attribute)}</Box>
        <Change event={event} />
        <Details event={event} />
      </td>
      <td data-label="Made by">
        {madeBy(method)}
        <Box sx={quiet}>{address ?? 'Address not known'}</Box>
      </td>
    </tr>
  );
}

/** One page of events. */
export function EventTable({ events, onAsItWas }: Props) {
  return (
    <TableFrame>
      <DataTable columnsFrom={46} widths={[24, 25, 31, 20]} aria-label="Events">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Administrator</th>
            <th scope="col">Attribute and change</th>
            <th scope="col">Made by</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Row key={event.id} event={event} onAsItWas={onAsItWas} />
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}
