import type { Period } from '../../domain/history/spans';
import { formatMoment } from '../shared/eventWords';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a field for date and time takes it: in the reader’s zone, to the minute. */
export function inputMoment(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Why nothing can be said of a moment; null where something can. */
export function momentProblem(at: number, period: Period, knownSince: number): string | null {
  if (at > period.to) {
    return `The history was read until ${formatMoment(period.to)}: read it again, or choose an earlier time.`;
  }
  if (at < period.from) {
    return `JumpCloud keeps events for 90 days, so what was selected then is not known. Choose a time since ${formatMoment(period.from)}.`;
  }
  if (at < knownSince) return 'The events back to this time have not been read. Go on reading first.';
  return null;
}
