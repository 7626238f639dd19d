import type { SwitchableId } from '../../domain/attribute';
import { isSwitchableId } from '../../domain/attributes';
import type { ExportEvent } from '../../domain/history/event';
import { type EventFilter, notKnown } from '../../domain/history/filter';

/** What the administrator looks at: kept in the URL, so that a colleague can open the same. */
export interface HistoryView {
  readonly attribute: SwitchableId | typeof notKnown | null;
  /** An administrator as events name them, or `unknown`. */
  readonly by: string | null;
  readonly kind: ExportEvent['kind'] | null;
  /** The first and the last day, as `2026-09-03` in the reader’s time zone. */
  readonly from: string | null;
  readonly to: string | null;
  /** From one. */
  readonly page: number;
  /** The moment of “As it was on”, in milliseconds since 1970; null where none is asked for. */
  readonly at: number | null;
  /** How the last 90 days are shown. */
  readonly show: 'picture' | 'table';
}

export type ChangeView = (change: Partial<HistoryView>) => void;

export const defaultView: HistoryView = {
  attribute: null,
  by: null,
  kind: null,
  from: null,
  to: null,
  page: 1,
  at: null,
  show: 'picture',
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of `2026-09-03`; null where there is no such day. */
function dayOf(text: string | null): Day | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

const readDay = (text: string | null): string | null => (dayOf(text) ? text : null);

/** The moment that a day begins here, some days later. */
function dayStart(text: string | null, later = 0): number | null {
  const parts = dayOf(text);
  return parts && new Date(parts.year, parts.month - 1, parts.day + later).getTime();
}

function readMoment(text: string | null): number | null {
  const at = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function readAttribute(text: string | null): HistoryView['attribute'] {
  if (text === notKnown) return notKnown;
  return text !== null && isSwitchableId(text) ? text : null;
}

const readKind = (text: string | null): HistoryView['kind'] =>
  text === 'include' || text === 'exclude' ? text : null;

const readPage = (text: string | null): number => (/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1);

/** Reads a view from a query string; nonsense falls back to the default and never throws. */
export function readView(search: string): HistoryView {
  const params = new URLSearchParams(search);
  return {
    attribute: readAttribute(params.get('attribute')),
    by: params.get('by')?.slice(0, 200) || null,
    kind: readKind(params.get('kind')),
    from: readDay(params.get('from')),
    to: readDay(params.get('to')),
    page: readPage(params.get('page')),
    at: readMoment(params.get('at')),
    show: params.get('show') === 'table' ? 'table' : defaultView.show,
  };
}

/** The query string of a view, without the question mark; defaults are left out and foreign parameters kept. */
export function writeView(view: HistoryView, search = ''): string {
  const params = new URLSearchParams(search);
  const written: Record<keyof HistoryView, string | null> = {
    attribute: view.attribute,
    by: view.by,
    kind: view.kind,
    from: view.from,
    to: view.to,
    page: view.page === 1 ? null : String(view.page),
    at: view.at === null ? null : new Date(view.at).toISOString(),
    show: view.show === defaultView.show ? null : view.show,
  };
  for (const [name, value] of Object.entries(written)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return params.toString();
}

/** What a view asks of the events; days begin and end in the reader’s time zone. */
export function filterOf({ attribute, by, kind, from, to }: HistoryView): EventFilter {
  const end = dayStart(to, 1);
  return { attribute, by, kind, from: dayStart(from), to: end === null ? null : end - 1 };
}

/** Whether a view leaves events out. */
export const isFiltered = ({ attribute, by, kind, from, to }: HistoryView): boolean =>
  [attribute, by, kind, from, to].some((part) => part !== null);

/** Whether no day can fit: the last is before the first. Both are written year first. */
export const isReversed = ({ from, to }: HistoryView): boolean => from !== null && to !== null && to < from;

/** Whether an earlier time is opened, which Back closes again. */
export const opensEarlier = (before: HistoryView, next: HistoryView): boolean =>
  before.at === null && next.at !== null;
