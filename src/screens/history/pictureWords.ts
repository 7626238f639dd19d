/** The picture of the last 90 days in words. */
import type { Span } from '../../domain/history/spans';
import { directionNames } from '../shared/eventWords';
import { formatTime, plural } from '../shared/format';
import { basisWords } from './words';

/** More times than these are told by the events. */
export const mostSpans = 12;

/** “Export”, or “Export (not certain: …)”. */
export function spanState({ direction, basis }: Span): string {
  const doubt = basisWords[basis];
  return doubt === '' ? directionNames[direction] : `${directionNames[direction]} (${doubt})`;
}

function spanWords(span: Span, isNow: boolean, isFirst: boolean): string {
  const begin = isFirst ? 'from the beginning' : `from ${formatTime(span.from)}`;
  return `${spanState(span)} ${begin} ${isNow ? 'until today' : `until ${formatTime(span.to)}`}`;
}

/** “1 earlier time”. */
export const earlierTimes = (count: number): string => plural(count, 'earlier time', 'earlier times');

/** The times of an attribute, newest first, as one sentence. */
export function spansInWords(spans: readonly Span[]): string {
  const told = spans
    .toReversed()
    .slice(0, mostSpans)
    .map((span, index) => spanWords(span, index === 0, index === spans.length - 1));
  const more = spans.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${earlierTimes(more)}` : ''}.`;
}
