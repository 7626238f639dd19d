import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { HistoryState } from '../../api/history/reading';
import type { Directory } from '../../domain/directory';
import type { ExportEvent } from '../../domain/history/event';
import { administratorsIn, filterEvents } from '../../domain/history/filter';
import { Button } from '../../ui/Button';
import { Card, CardBody } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Pager } from '../../ui/Pager';
import type { Opening } from '../shared/opening';
import { EventFilters } from './EventFilters';
import { EventTable } from './EventTable';
import { FileButtons } from './FileButtons';
import {
  type ChangeView,
  defaultView,
  filterOf,
  type HistoryView,
  isFiltered,
  isReversed,
} from './viewParams';
import { shownOf, zone } from './words';

interface Props {
  readonly directory: Directory;
  readonly state: HistoryState;
  /** Of this directory, newest first. */
  readonly events: readonly ExportEvent[];
  readonly view: HistoryView;
  readonly heading: Opening['heading'];
  readonly onChange: ChangeView;
  /** Asks for the selection of a moment, in milliseconds since 1970. */
  readonly onAsItWas: (at: number) => void;
}

/** The id of the card, and what its heading is gone to for. */
export const eventsId = 'events';

const pageSize = 50;

const { attribute, by, kind, from, to } = defaultView;
const unfiltered = { attribute, by, kind, from, to, page: 1 };

const nobody = (
  <EmptyState icon="history" title="Nobody changed the export in the last 90 days">
    What is exported now has been so for at least as long. Whoever changed it before is not known: JumpCloud
    keeps events for 90 days.
  </EmptyState>
);

function whyNone(view: HistoryView, { phase }: HistoryState): string {
  if (isReversed(view)) return 'The last day is before the first one. Choose other days.';
  if (phase === 'complete') return 'Choose a longer time, or another attribute or administrator.';
  return 'Not all events have been read: one that fits may be among the older ones.';
}

/** Every event that fits the filter, in pages, and the way to take them along. */
export function EventsCard({ directory, state, events, view, heading, onChange, onAsItWas }: Props) {
  const administrators = useMemo(() => administratorsIn(events), [events]);
  const filter = filterOf(view);
  const shown = filterEvents(events, filter);
  const pages = Math.max(1, Math.ceil(shown.length / pageSize));
  const page = Math.min(view.page, pages);
  if (events.length === 0 && state.phase === 'complete') return nobody;
  return (
    <Card
      id={eventsId}
      heading={heading(eventsId)}
      title="Events"
      lead={`Newest first, with times in ${zone()}. Events that name no directory are among them.`}
    >
      <CardBody>
        <EventFilters
          view={view}
          administrators={administrators}
          onChange={(part) => onChange({ ...part, page: 1 })}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Box component="output" sx={{ flex: '1 1 auto', color: 'text.secondary' }}>
            {shownOf(shown.length, events.length)}
          </Box>
          <FileButtons
            key={JSON.stringify(filter)}
            events={shown}
            directory={directory}
            state={state}
            view={view}
          />
        </Box>
        {shown.length > 0 ? (
          <EventTable events={shown.slice((page - 1) * pageSize, page * pageSize)} onAsItWas={onAsItWas} />
        ) : (
          <EmptyState
            icon="search"
            title="No event fits the filter"
            action={
              isFiltered(view) && (
                <Button variant="outlined" onClick={() => onChange(unfiltered)}>
                  Show all events
                </Button>
              )
            }
          >
            {whyNone(view, state)}
          </EmptyState>
        )}
        <Pager
          label="Pages of events"
          page={page}
          pages={pages}
          onChange={(next) => onChange({ page: next })}
        />
      </CardBody>
    </Card>
  );
}
