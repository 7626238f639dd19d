/** The simulated backend as a whole: what answers requests, and what the mock panel may look at and do. */
import { publicGraph } from '../api/contractGraph';
import { rowOf } from './directory/lazy';
import { microsoftDirectory } from './directory/outcome';
import type { FieldName } from './directory/fields';
import { type ExportKind, type ExportedFile, exportedFile } from './exports';
import { createHandlers } from './handlers';
import type { Wait } from './handlers/serve';
import {
  type JumpCloudValue,
  type MicrosoftValue,
  type PersonFound,
  jumpCloudValues,
  microsoftValues,
  peopleFound,
} from './panelReads';
import type { Entry } from './record';
import type { ScenarioName } from './scenarios';
import { type StoreOptions, createStore } from './store';

export interface WorldOptions extends StoreOptions {
  /** How the delays of `slow` pass; left out, nobody waits. */
  readonly wait?: Wait;
}

export interface World {
  readonly handlers: ReturnType<typeof createHandlers>;
  readonly scenario: () => ScenarioName;
  /** What was done since the scenario began, oldest first. */
  readonly log: () => readonly Entry[];
  /** How Microsoft Graph is reached; null where the scenario has none. */
  readonly graph: () => GraphAccess | null;
  /** Begins the same scenario anew. */
  readonly reset: () => void;
  readonly switchScenario: (scenario: ScenarioName) => void;
  /** Calls the listener after each change; gives a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The Microsoft 365 directories, in order. */
  readonly microsoftDirectories: () => readonly { readonly id: string; readonly name: string }[];
  /** The first twenty users whose name or email contains the text; an empty text finds the first twenty. */
  readonly people: (query: string, directoryId: string) => readonly PersonFound[];
  /** A user's values in JumpCloud; none where there is no such user. */
  readonly jumpCloudValues: (userId: string) => readonly JumpCloudValue[];
  /** A user's values in Microsoft 365, or null where the user has no account in that directory. */
  readonly microsoftValues: (directoryId: string, userId: string) => readonly MicrosoftValue[] | null;
  /** A file that an admin center of Microsoft would export. */
  readonly exportFile: (kind: ExportKind) => ExportedFile;
  /** Changes a value in JumpCloud; gives null, or why it was refused. A password itself is not kept. */
  readonly editUser: (userId: string, field: FieldName, value: string) => string | null;
}

export interface GraphAccess {
  readonly base: string;
  readonly token: () => Promise<string>;
}

const graphAccess: GraphAccess = {
  base: publicGraph,
  token: () => Promise.resolve('mock-token-of-anna-berg'),
};

const noWait: Wait = () => Promise.resolve();

export function createWorld({ wait = noWait, ...options }: WorldOptions): World {
  const store = createStore(options);
  return {
    handlers: createHandlers(store, wait),
    scenario: () => store.record().scenario,
    log: () => store.record().entries,
    graph: () => (store.record().scenario === 'no-graph' ? null : graphAccess),
    reset: () => store.restart(store.record().scenario),
    switchScenario: store.restart,
    subscribe: store.subscribe,
    microsoftDirectories: () =>
      [...store.state().directories.values()].filter((directory) => directory.type === 'office_365'),
    people: (query, directoryId) => peopleFound(store.state(), query, directoryId),
    jumpCloudValues: (userId) => {
      const user = rowOf(store.state().users, userId);
      return user ? jumpCloudValues(user) : [];
    },
    microsoftValues: (directoryId, userId) => {
      const directory = microsoftDirectory(store.state(), directoryId);
      return directory ? microsoftValues(directory, userId) : null;
    },
    exportFile: (kind) => exportedFile(store.state(), kind),
    editUser: (userId, field, value) => {
      const kept = field === 'password' ? '' : value;
      const outcome = store.perform({ kind: 'edit-user', userId, field, value: kept }, 'signed-in');
      return 'refused' in outcome ? outcome.refused.message : null;
    },
  };
}
