/**
 * The simulated organisation at its beginning. The same options give the same organisation, and people are made
 * only when they are looked at.
 */
import { seedFacts } from '../scenarios';
import type { Lazy } from './lazy';
import type { Administrator, AdministratorName, Organisation, User } from './model';
import { microsoftDirectory, withDirectory } from './outcome';
import { allStaffId, labsBindings, labsId, numbersFrom, seedGroups, staffBindings } from './seed/bindings';
import { type TokenState, inOrder, seedMicrosoft, tokens } from './seed/directories';
import { type HistoryStep, withHistory } from './seed/history';
import { withLongHistory } from './seed/longHistory';
import { objectIdOf, userIdOf, userNumberOf } from './seed/ids';
import type { Population } from './seed/population';
import type { Stranger } from './seed/unclaimed';
import type { SyncErrors } from './seed/syncs';
import { seedUser } from './seed/users';

export interface SeedOptions {
  readonly seed: string;
  readonly users: number;
  /** How many of them are bound to the first Microsoft 365 directory. */
  readonly bound: number;
  readonly directories: 'none' | 'usual' | 'many';
  /** `blank`: nobody has an optional value in JumpCloud, and everybody has all of them in Microsoft 365. */
  readonly values: 'usual' | 'blank' | 'same';
  /** Whether the second Microsoft 365 directory has the domain of the first as well. */
  readonly sharedDomain: boolean;
  /** How many accounts of the first directory belong to nobody in JumpCloud. */
  readonly unclaimed: number;
  /** Some of these, who are not as chance would have them. */
  readonly strangers: readonly Stranger[];
  /** How many bound users JumpCloud could not bring up to date. */
  readonly syncErrors: SyncErrors;
  /** The state of the first directory's token. */
  readonly token: TokenState;
  /** What was switched on and off in the first directory before; Directory Insights knows of it. */
  readonly history: readonly HistoryStep[];
  /** Whether Directory Insights holds several thousand events more, odd ones among them. */
  readonly longHistory: boolean;
  /** Rules of the first directory which the contract does not name. */
  readonly unknownRules: readonly string[];
}

const administrators: Record<AdministratorName, Administrator> = {
  'signed-in': {
    id: objectIdOf('administrator', 1),
    email: seedFacts.administrator,
    clientIp: '192.0.2.14',
    authMethod: 'api-key',
  },
  second: {
    id: objectIdOf('administrator', 2),
    email: seedFacts.secondAdministrator,
    clientIp: '198.51.100.73',
    authMethod: 'session',
  },
};

function seedUsers(population: Population): Lazy<User> {
  const numberOf = (id: string) => {
    const number = userNumberOf(id);
    return number !== undefined && number < population.users ? number : undefined;
  };
  return {
    seededIds: numbersFrom(0, population.users).map(userIdOf),
    seeded: (id) => {
      const number = numberOf(id);
      return number === undefined ? undefined : seedUser(population, number);
    },
    hasSeeded: (id) => numberOf(id) !== undefined,
    changed: new Map(),
  };
}

function seedMicrosoftDirectories(options: SeedOptions, users: Lazy<User>, now: number) {
  const { seed, values, syncErrors, users: userCount } = options;
  const shared = { seed, now, users, userCount, values, syncErrors };
  const first = seedMicrosoft({
    ...shared,
    facts: seedFacts.microsoft,
    number: 1,
    bindings: staffBindings(options.bound),
    unclaimed: options.unclaimed,
    strangers: options.strangers,
    boundGroup: allStaffId,
  });
  const second = seedMicrosoft({
    ...shared,
    facts: seedFacts.secondMicrosoft,
    number: 2,
    bindings: labsBindings(options.users, options.bound),
    boundGroup: labsId,
    unclaimed: 4,
    strangers: [],
  });
  if (!options.sharedDomain) return { first, second };
  const domains = [...second.domains, ...first.domains.slice(0, 1)];
  return { first, second: { ...second, domains } };
}

/** What commands could not do: rules they do not know, and a token they would refuse to work with. */
function withOddities(state: Organisation, directoryId: string, options: SeedOptions, now: number) {
  const directory = microsoftDirectory(state, directoryId);
  if (!directory) return state;
  const unknown = options.unknownRules.map((builtIn, index) => ({
    id: objectIdOf('rule', index),
    builtIn,
    direction: 'export' as const,
  }));
  const rules = [...directory.rules, ...unknown];
  return withDirectory(state, { ...directory, rules, token: tokens[options.token](now) });
}

/** The organisation these options describe; `now` is in milliseconds since 1970. */
export function seedOrganisation(options: SeedOptions, now: number): Organisation {
  const users = seedUsers({ ...options, domain: seedFacts.microsoft.domain });
  const { first, second } = seedMicrosoftDirectories(options, users, now);
  const directories = inOrder(options.directories, first, second);
  const start: Organisation = {
    id: seedFacts.organizationId,
    name: seedFacts.organization,
    administrators,
    users,
    groups: seedGroups(options.users, options.bound),
    directories: new Map(directories.map((directory) => [directory.id, directory])),
    events: [],
  };
  const lived = withHistory(start, first.id, options.history, now);
  const long = options.longHistory ? withLongHistory(lived, first.id, now) : lived;
  return withOddities(long, first.id, options, now);
}
