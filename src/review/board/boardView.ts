/** What of the board is shown, and how; it stands in the address, so that a link to a board can be sent. */
import { sizes, type ReviewState, type Scheme, type Size } from '../state';

export interface BoardView {
  readonly search: string;
  /** A view of the console; empty for all. */
  readonly view: string;
  readonly scheme: Scheme;
  readonly size: Size;
}

const isSize = (text: string | null): text is Size => text !== null && Object.hasOwn(sizes, text);

/** Reads the view from a query string; what is not understood is as usual. */
export function boardViewIn(search: string): BoardView {
  const parameters = new URLSearchParams(search);
  const size = parameters.get('size');
  return {
    search: parameters.get('q') ?? '',
    view: parameters.get('view') ?? '',
    scheme: parameters.get('scheme') === 'dark' ? 'dark' : 'light',
    size: isSize(size) ? size : 'desktop',
  };
}

/** The query string of a view; what is as usual is left out. */
export function boardQuery({ search, view, scheme, size }: BoardView): string {
  const parts = new URLSearchParams({
    ...(search === '' ? {} : { q: search }),
    ...(view === '' ? {} : { view }),
    ...(scheme === 'dark' ? { scheme } : {}),
    ...(size === 'desktop' ? {} : { size }),
  }).toString();
  return parts === '' ? '?review' : `?review&${parts}`;
}

const textOf = (state: ReviewState) =>
  [state.name, state.view, state.title, state.lookAt, state.scenario].join('\n').toLowerCase();

/** The states that a view of the board shows: every word that is searched for stands somewhere in each. */
export function shownStates(
  states: readonly ReviewState[],
  { search, view }: BoardView,
): readonly ReviewState[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return states.filter(
    (state) => (view === '' || state.view === view) && words.every((word) => textOf(state).includes(word)),
  );
}
