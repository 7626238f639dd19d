import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  createHistoryReading,
  type HistoryReading,
  type HistoryState,
  type KnownHistory,
} from '../../api/history/reading';
import { exportEventsQuery } from '../../api/queries';

const freshMs = 60_000;

/** What another page has read to the end within the last minute; null where there is none. */
function knownHistory(client: QueryClient): KnownHistory | null {
  const query = client.getQueryState(exportEventsQuery().queryKey);
  if (!query?.data || query.isInvalidated || query.status !== 'success') return null;
  const readAt = query.dataUpdatedAt;
  return Date.now() - readAt < freshMs ? { events: query.data, readAt } : null;
}

/** The history as far as it is read; reading begins with the page and ends with it. */
export function useHistoryReading(): readonly [HistoryState, HistoryReading] {
  const client = useQueryClient();
  const [reading] = useState(() =>
    createHistoryReading({
      now: () => Date.now(),
      known: knownHistory(client),
      onComplete: ({ events, readAt }) =>
        client.setQueryData(exportEventsQuery().queryKey, events, { updatedAt: readAt }),
    }),
  );
  useEffect(() => {
    reading.resume();
    return reading.cancel;
  }, [reading]);
  return [useSyncExternalStore(reading.subscribe, reading.state), reading];
}
