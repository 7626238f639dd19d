/** Where states are opened, and how a list of them is written down. */
import { defaultScenario, seedFacts, type ScenarioName } from '../mocks/scenarios';
import type { ReviewState } from './state';

export const exportView = 'User Attributes Export';
export const compareView = 'Compare selections';
export const comparePath = '/directories/compare';
export const exportPath = `/directories/${seedFacts.microsoft.id}`;

/** A state without what its list says for it: view, name, and where nothing else is said path, world and no step. */
type Entry = Omit<ReviewState, 'name' | 'view' | 'path' | 'scenario' | 'steps'> & {
  readonly path?: string;
  readonly scenario?: ScenarioName;
  readonly steps?: ReviewState['steps'];
};

/** The states of one view, by name. */
export const statesOf = (
  view: string,
  path: string,
  entries: Readonly<Record<string, Entry>>,
): readonly ReviewState[] =>
  Object.entries(entries).map(([name, entry]) =>
    Object.assign({ name, view, path, scenario: defaultScenario, steps: [] }, entry),
  );
