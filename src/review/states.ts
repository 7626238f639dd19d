/** All states of a design review, in the order of the board. */
import { type ScenarioName, scenarios } from '../mocks/scenarios';
import { exportPath, exportView } from './places';
import type { ReviewState } from './state';
import { attributeDataStates, directoryStates, frameStates, signInStates } from './states/around';
import { backupStates, planStates, previewStates } from './states/comparing';
import { directionStates } from './states/directions';
import { exportFileStates } from './states/exportFiles';
import { exportStates, savingStates } from './states/exporting';
import { historyStates } from './states/history';
import { compareStates, selectionStates } from './states/severalDirectories';
import { dataFlowStates, importStates } from './states/importing';
import { usersStates } from './states/usersOfDirectory';
import { views, viewStates } from './views';

const written: readonly ReviewState[] = [
  ...viewStates,
  ...directoryStates,
  ...exportStates,
  ...directionStates,
  ...previewStates,
  ...exportFileStates,
  ...savingStates,
  ...planStates,
  ...historyStates,
  ...selectionStates,
  ...compareStates,
  ...usersStates,
  ...importStates,
  ...dataFlowStates,
  ...attributeDataStates,
  ...backupStates,
  ...signInStates,
  ...frameStates,
];

const covered: ReadonlySet<ScenarioName> = new Set(written.map(({ scenario }) => scenario));

/** The view that a scenario is named after, else the one that the console is opened for most. */
const viewOf = (scenario: ScenarioName) =>
  views.find(({ id }) => scenario.split('-').includes(id)) ?? { name: exportView, path: exportPath };

/** A scenario that no state above shows appears by itself. */
const otherScenarios: readonly ReviewState[] = scenarios
  .filter(({ name }) => !covered.has(name))
  .map(({ name, description }) => ({
    name: `scenario-${name}`,
    view: viewOf(name).name,
    title: name,
    lookAt: description,
    scenario: name,
    path: viewOf(name).path,
    steps: [],
  }));

const rankOf = ({ view }: ReviewState) => {
  const rank = views.findIndex(({ name }) => name === view);
  return rank === -1 ? views.length : rank;
};

export const reviewStates: readonly ReviewState[] = [...written, ...otherScenarios].toSorted(
  (one, other) => rankOf(one) - rankOf(other),
);

/** The state of this name, or undefined. */
export const stateNamed = (name: string): ReviewState | undefined =>
  reviewStates.find((state) => state.name === name);
