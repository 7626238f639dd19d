/** The sentences of the History view. What is not known is said to be not known. */
import type { ApiError } from '../../api/errors';
import { blocksAddress, explain, type Explanation } from '../../api/explain';
import type { HistoryState } from '../../api/history/reading';
import { attributeName } from '../../domain/attributes';
import type { ExportEvent, Failure } from '../../domain/history/event';
import type { Contradiction } from '../../domain/history/rebuild';
import { retentionDays } from '../../domain/history/retention';
import type { Basis } from '../../domain/history/spans';
import { directionNames, formatMoment } from '../shared/eventWords';
import { formatNumber, formatTime, plural } from '../shared/format';

export const lead = `Who switched the export of which attribute, and when. JumpCloud keeps these events for the last ${retentionDays} days; what happened before is not known.`;

/** The zone in which the page says its times. */
export const zone = (): string => Intl.DateTimeFormat('en').resolvedOptions().timeZone;

export const eventCount = (count: number): string => plural(count, 'event', 'events');

/** “3,000 of 3,856 events read”. */
export function readSoFar({ events, total }: HistoryState): string {
  if (total === null || total < events.length) return `${eventCount(events.length)} read`;
  return `${formatNumber(events.length)} of ${eventCount(total)} read`;
}

/** Why the history cannot be read, and what to do. Directory Insights answers administrator roles only. */
export function readingProblem(error: ApiError): Explanation {
  const explained = explain(error);
  if (error.kind !== 'forbidden' || blocksAddress(error)) return explained;
  return {
    ...explained,
    title: 'Your role may not read Directory Insights',
    whatToDo:
      'Who changed what is therefore not known here. JumpCloud opens Directory Insights to administrator roles only: ask for a role that includes it, or sign in with the key of somebody who has one. What is exported now can still be read and changed.',
  };
}

/** “12 of 3,856 events”. */
export const shownOf = (shown: number, all: number): string =>
  shown === all ? eventCount(all) : `${formatNumber(shown)} of ${eventCount(all)}`;

/** What an event leaves open, as sentences; none where it says all. */
export function openPoints({ attribute, directoryId, kind, to }: ExportEvent): readonly string[] {
  return [
    ...(directoryId === null ? ['Which directory is not known: it may be this one or another.'] : []),
    ...(attribute === null
      ? ['It does not say which attribute it is about, or none that this console knows.']
      : []),
    ...(to === null && kind === 'include' ? ['It does not say whether it set Import or Export.'] : []),
  ];
}

/** What became of an attempt that failed. */
export const failureWords = ({ said }: Failure): string =>
  `Failed: this changed nothing. ${said === null ? 'JumpCloud does not say why.' : `JumpCloud says: “${said}”`}`;

export const kindNames: Record<ExportEvent['kind'], string> = {
  include: 'Set to Import or Export',
  exclude: 'Set to Exclude',
};

export const basisWords: Record<Basis, string> = {
  told: '',
  assumed: 'assumed: the event after it does not say what was before',
  disputed: 'not certain: the event before it says otherwise',
};

/** What does not fit, as a sentence. */
export function contradictionWords({ attribute, span, withToday }: Contradiction): string {
  const event = `${attributeName(attribute)}: the event of ${formatMoment(span.from)} does not fit.`;
  const direction = directionNames[span.direction];
  return withToday
    ? `${event} By today’s rules it is ${direction}, and no later event says so. Today’s rules count here.`
    : `${event} The next event says that it was ${direction} before, and that counts here.`;
}

/** “since Aug 27, 2026, 9:00 AM”. */
export const since = (at: number): string => `since ${formatTime(at)}`;
