/** How the organisation of each scenario begins, and how its lists come in pages. */
import { type BuiltInRule, builtInRules } from '../api/contract';
import { maxGraphPage } from '../api/contractGraph';
import type { SeedOptions } from './directory/seed';
import type { HistoryStep } from './directory/seed/history';
import { type ScenarioName, seedFacts } from './scenarios';

/** Which signs v2 lists give that there is more: it is not documented which the vendor sends. */
export type Paging = 'total' | 'link' | 'bare';

export interface Setup {
  readonly seed: SeedOptions;
  readonly paging: Paging;
  /** Graph gives no more accounts on a page than this, whatever is asked for. */
  readonly graphPage: number;
}

const step = (
  daysAgo: number,
  by: HistoryStep['by'],
  switched: HistoryStep['switched'],
  builtIn: BuiltInRule,
): HistoryStep => ({ daysAgo, by, switched, builtIn });

const usualHistory: readonly HistoryStep[] = [
  step(81, 'signed-in', 'on', 'user_job_title'),
  step(76, 'second', 'import', seedFacts.importedRule),
  step(64, 'second', 'on', 'user_office_location'),
  step(47, 'second', 'on', 'user_country'),
  step(45, 'signed-in', 'off', 'user_country'),
  step(12, 'second', 'on', 'user_city'),
];

const everythingOn = builtInRules
  .filter((rule) => rule !== 'user_principal_name_from_alternate_email')
  .map((rule, index) => step(70 - index, index % 3 === 0 ? 'second' : 'signed-in', 'on', rule));

const usual: SeedOptions = {
  seed: 'oakmere',
  users: 240,
  bound: seedFacts.microsoft.boundUsers,
  directories: 'usual',
  values: 'usual',
  unclaimed: seedFacts.unclaimedAccounts,
  strangers: [],
  syncErrors: 'few',
  token: 'healthy',
  sharedDomain: false,
  history: usualHistory,
  longHistory: false,
  unknownRules: [],
};

const signInNameOn = step(6, 'second', 'on', 'user_principal_name_from_alternate_email');

const bound = seedFacts.largeOrganisationBoundUsers;

const differences: Partial<Record<ScenarioName, Partial<SeedOptions>>> = {
  'nothing-exported': { history: [] },
  'everything-exported': { history: everythingOn },
  'sign-in-name-exported': { history: [...usualHistory, signInNameOn] },
  'unknown-rule': { unknownRules: [seedFacts.unknownRule] },
  'long-history': { longHistory: true },
  'history-fails-midway': { longHistory: true },
  'no-directories': { directories: 'none', history: [] },
  'many-directories': { directories: 'many' },
  'shared-domain': { sharedDomain: true },
  'large-organisation': { users: bound + 60, bound },
  'values-agree': { values: 'same' },
  'everything-would-clear': { values: 'blank', history: [] },
  'import-conflict': { strangers: Object.values(seedFacts.strangers) },
  'everybody-imported': { unclaimed: 0 },
  'many-to-import': { unclaimed: seedFacts.manyToImport },
  'sync-errors': { syncErrors: 'many' },
  'token-expired': { token: 'expired' },
  'connection-unconfirmed': { token: 'unconfirmed' },
};

const pagings: Partial<Record<ScenarioName, Paging>> = {
  'many-directories': 'link',
  'everything-exported': 'bare',
};

/** Small enough that the usual organisation takes several pages. */
const smallGraphPage = 40;

const graphPages: Partial<Record<ScenarioName, number>> = {
  'graph-throttled': smallGraphPage,
  'graph-throttled-for-long': smallGraphPage,
  'graph-fails-midway': smallGraphPage,
};

/** How this scenario begins. */
export const setupOf = (scenario: ScenarioName): Setup => ({
  seed: { ...usual, ...differences[scenario] },
  paging: pagings[scenario] ?? 'total',
  graphPage: graphPages[scenario] ?? maxGraphPage,
});
