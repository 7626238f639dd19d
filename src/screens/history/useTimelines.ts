import { useMemo } from 'react';
import type { HistoryState } from '../../api/history/reading';
import { type Directions, directionsFromRules } from '../../domain/directions';
import type { Rule } from '../../domain/directory';
import type { ExportEvent } from '../../domain/history/event';
import { periodUntil, type Timelines, timelinesOf } from '../../domain/history/record';
import type { Period } from '../../domain/history/spans';

export interface History {
  /** The directions of today. */
  readonly today: Directions;
  /** The events of this directory, and those that name none. */
  readonly events: readonly ExportEvent[];
  /** The 90 days up to now. */
  readonly period: Period;
  /** Since when the events are read: later than the beginning of the 90 days where reading has not ended. */
  readonly knownSince: number;
  readonly timelines: Timelines;
}

/** Every attribute over time, from what is read; null while today’s rules are not known. */
export function useTimelines(
  rules: readonly Rule[] | undefined,
  state: HistoryState,
  events: readonly ExportEvent[],
): History | null {
  const { phase, readAt } = state;
  const oldestRead = state.events.at(-1)?.at;
  return useMemo(() => {
    if (!rules) return null;
    const today = directionsFromRules(rules);
    const period = periodUntil(readAt, events);
    const knownSince = phase === 'complete' ? period.from : (oldestRead ?? period.to);
    const timelines = timelinesOf(today, events, { from: knownSince, to: period.to });
    return { today, events, period, knownSince, timelines };
  }, [rules, events, phase, readAt, oldestRead]);
}
