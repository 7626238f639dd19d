/** What the address of a design review asks for. */
import { lazy, Suspense, type ReactNode } from 'react';
import { LastResort } from '../app/LastResort';
import { sizes, type Breakage, type ReviewState, type Scheme } from './state';
import { stateNamed } from './states';

const Board = lazy(async () => ({ default: (await import('./board/Board')).Board }));
const Framed = lazy(async () => ({ default: (await import('./board/Framed')).Framed }));

type Asked =
  | { readonly kind: 'page'; readonly page: ReactNode }
  | {
      readonly kind: 'state';
      readonly state: ReviewState;
      /** Null: as the system has it. */
      readonly scheme: Scheme | null;
      /** Whether it is a tile of the board. */
      readonly tile: boolean;
      /** Drawn in place of the console; null for the console itself. */
      readonly inPlace: ReactNode;
    };

const page = (content: ReactNode): Asked => ({ kind: 'page', page: <Suspense>{content}</Suspense> });

const messages: Readonly<Partial<Record<Breakage, string>>> = {
  'part-not-loaded': 'Failed to fetch dynamically imported module: /assets/HistoryScreen.js',
  'broken-page': 'This is how a page looks that fails while it is drawn.',
};

function Breaks({ message }: { readonly message: string }): ReactNode {
  const error = new Error(message);
  // Where in the code it happened differs from build to build; pictures must not.
  error.stack = `Error: ${message}`;
  throw error;
}

const broken = (message: string) => (
  <LastResort>
    <Breaks message={message} />
  </LastResort>
);

const schemeIn = (text: string | null): Scheme | null => (text === 'light' || text === 'dark' ? text : null);

/** A state for a phone is framed in a wider window, so that it looks as it would on one. */
function frameFor({ look }: ReviewState): (typeof sizes)[keyof typeof sizes] | null {
  const size = look?.size ? sizes[look.size] : null;
  return size && globalThis.innerWidth > size.width ? size : null;
}

/** Reads the address: without a name it is the board. Throws where no state has the name. */
export function askedFor(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const name = parameters.get('review') ?? '';
  if (name === '') return page(<Board />);
  const state = stateNamed(name);
  if (!state)
    throw new Error(`There is no state “${name}” to review. Open the board to find those there are.`);
  const scheme = schemeIn(parameters.get('scheme'));
  const size = frameFor(state);
  if (size) return page(<Framed state={state} scheme={scheme} size={size} />);
  const message = state.breakage && messages[state.breakage];
  return {
    kind: 'state',
    state,
    scheme,
    tile: parameters.has('tile'),
    inPlace: message === undefined ? null : broken(message),
  };
}
