/** The views of the console, each with the states that every view has. */
import { seedFacts } from '../mocks/scenarios';
import { directoryViews } from '../screens/shared/directoryViews';
import { comparePath, compareView, exportPath } from './places';
import type { ReviewState } from './state';

interface View {
  readonly name: string;
  readonly id: string;
  readonly path: string;
  /** Whether it asks the backend for anything. */
  readonly reads: boolean;
}

/** The views of a directory come from where the console has them, so that a new one appears by itself. */
export const views: readonly View[] = [
  { name: 'Cloud Directories', id: 'directories', path: '/directories', reads: true },
  ...directoryViews.map(({ id, path, title }) => ({
    name: title,
    id,
    path: exportPath + path,
    reads: true,
  })),
  { name: compareView, id: 'compare', path: comparePath, reads: true },
  { name: 'Attribute data', id: 'attribute-data', path: '/attribute-data', reads: false },
  { name: 'Backups', id: 'backups', path: '/backups', reads: false },
];

type Standard = Pick<ReviewState, 'name' | 'title' | 'lookAt'> & Partial<ReviewState>;

const stateOf = ({ id, name, path }: View, { name: kind, ...standard }: Standard): ReviewState => ({
  scenario: 'healthy',
  view: name,
  path,
  steps: [],
  ...standard,
  name: `${id}-${kind}`,
});

/** What every view has. */
const looks: readonly Standard[] = [
  {
    name: 'usual',
    title: 'Usual',
    lookAt: `${seedFacts.organization}, everything in good order.`,
  },
  {
    name: 'phone',
    title: 'On a phone',
    lookAt: 'Nothing is cut off, and nothing scrolls sideways.',
    look: { size: 'phone' },
  },
  {
    name: 'dark',
    title: 'Dark colours',
    lookAt: 'Every word and drawing stands out from its ground.',
    look: { scheme: 'dark' },
  },
  {
    name: 'large-text',
    title: 'Text of twice the size',
    lookAt: 'Everything is still there, in order, uncut.',
    look: { textPercent: 200 },
  },
];

/** What every view has that asks the backend for anything. */
const troubles: readonly Standard[] = [
  {
    name: 'loading',
    title: 'Loading',
    lookAt: 'What is being read is said; nothing that is not known is shown as empty.',
    scenario: 'slow',
    loading: true,
  },
  {
    name: 'offline',
    title: 'No connection',
    lookAt: 'What could not be read, and the way to try again.',
    scenario: 'offline',
  },
];

const standardsOf = ({ reads }: View) => (reads ? [looks, troubles] : [looks]).flat();

/** The states that views have in common: usual, on a phone, dark, in large text, while it reads, where it cannot. */
export const viewStates: readonly ReviewState[] = views.flatMap((view) =>
  standardsOf(view).map((standard) => stateOf(view, standard)),
);
