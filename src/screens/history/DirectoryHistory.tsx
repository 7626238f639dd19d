import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { explain } from '../../api/explain';
import { rulesQuery } from '../../api/queries';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { eventsOf } from '../../domain/history/record';
import { ErrorState } from '../../ui/ErrorState';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { useBackTo, useOpening } from '../shared/opening';
import { useReadError } from '../shared/useReadError';
import { useUrlView } from '../shared/useUrlView';
import { AsItWasCard } from './AsItWasCard';
import { EventsCard, eventsId } from './EventsCard';
import { PictureCard } from './PictureCard';
import { ReadingNotice } from './ReadingNotice';
import { useHistoryReading } from './useHistoryReading';
import { useTimelines } from './useTimelines';
import { opensEarlier, readView, writeView } from './viewParams';

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
}

/** The history of one directory, as far as it can be read: a picture, an earlier selection, and every event. */
export function DirectoryHistory({ directory, connection }: Props) {
  const rules = useQuery(rulesQuery(directory.id));
  const problem = useReadError(rules);
  const [state, reading] = useHistoryReading();
  const [view, changeView] = useUrlView(readView, writeView, opensEarlier);
  const asItWas = useOpening();
  const listed = useOpening();
  const events = useMemo(() => eventsOf(state.events, directory.id), [state.events, directory.id]);
  const history = useTimelines(rules.data, state, events);
  useBackTo(asItWas, view.at !== null);
  // Events and today's rules are held against each other: both have to be of the same time.
  const readAgain = () => {
    void rules.refetch();
    reading.restart();
  };
  const begun = state.phase === 'complete' || state.events.length > 0;
  return (
    <>
      <ReadingNotice state={state} reading={reading} onReadAgain={readAgain} />
      {!rules.data && problem && (
        <ErrorState
          {...explain(problem.error)}
          onRetry={() => void rules.refetch()}
          retrying={rules.isFetching}
        />
      )}
      {begun && history && (
        <>
          <PictureCard
            history={history}
            view={view}
            onChange={changeView}
            onAttribute={(attribute) => {
              const again = view.attribute === attribute;
              changeView({ attribute: again ? null : attribute, page: 1 });
              if (!again) listed.ask(eventsId);
            }}
          />
          <AsItWasCard
            directory={directory}
            connection={connection}
            history={history}
            view={view}
            opening={asItWas}
            onChange={changeView}
          />
        </>
      )}
      {begun && (
        <EventsCard
          directory={directory}
          state={state}
          events={events}
          view={view}
          heading={listed.heading}
          onChange={changeView}
          onAsItWas={(at) => {
            asItWas.ask(String(at));
            changeView({ at });
          }}
        />
      )}
      {state.phase === 'reading' && !begun && <SkeletonRows rows={8} label="Loading the events" />}
    </>
  );
}
