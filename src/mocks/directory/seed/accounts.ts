import { builtInRules } from '../../../api/contract';
import { blankValues } from '../blankAccount';
import { afterPush } from '../exports';
import { type Lazy, hasRow } from '../lazy';
import type { Account, Bindings, User } from '../model';
import { cast } from './cast';
import { drifted } from './drift';
import { accountIdOf, userNumberOf } from './ids';
import { type Random, chance, seededRandom } from './random';
import { type SyncErrors, syncOf } from './syncs';

/** One Microsoft 365 tenant at the time of seeding. */
export interface Tenant {
  readonly seed: string;
  /** Tells the tenants apart in account ids. */
  readonly number: number;
  readonly domain: string;
  readonly users: Lazy<User>;
  readonly userCount: number;
  readonly bindings: Bindings;
  readonly values: 'usual' | 'blank' | 'same';
  readonly syncErrors: SyncErrors;
  /** Milliseconds since 1970. */
  readonly seededAt: number;
}

const day = 86_400_000;

const optionalRules = builtInRules.filter((rule) => rule !== 'user_principal_name_from_alternate_email');

const blankAccount = (tenant: Tenant, number: number): Account => ({
  id: accountIdOf(tenant.number, number),
  mail: null,
  values: blankValues('', ''),
  onPremisesSyncEnabled: null,
  isLinked: true,
  syncedAt: null,
  sync: null,
});

/** The account as it would be if all twelve attributes were exported. */
const inStep = (tenant: Tenant, account: Account, userId: string, at: number): Account =>
  afterPush(account, userId, {
    at,
    to: new Set([userId]),
    rules: optionalRules,
    withDefaults: true,
    users: tenant.users,
    bindings: tenant.bindings,
  });

function onPremises(random: Random): boolean | null {
  if (chance(random, 0.06)) return true;
  return chance(random, 0.02) ? false : null;
}

function seedAccount(tenant: Tenant, userId: string, number: number): Account {
  const random = seededRandom(`${tenant.seed}/account/${tenant.number}/${number}`);
  const syncedAt = tenant.seededAt - Math.floor(random() * 80) * day;
  const same = inStep(tenant, blankAccount(tenant, number), userId, syncedAt);
  const part = tenant.values === 'usual' ? cast.get(number) : undefined;
  const values = { ...drifted(random, same.values, tenant), ...part?.values };
  const { displayName, surname, givenName, userPrincipalName } = values;
  const bound = tenant.bindings.has(userId);
  return {
    ...same,
    mail: userPrincipalName,
    values: { ...values, displayName: bound ? displayName : `${surname}, ${givenName}` },
    onPremisesSyncEnabled: onPremises(random),
    syncedAt: bound ? syncedAt : null,
    sync: bound ? syncOf(tenant, number) : null,
    ...part?.account,
  };
}

/** The accounts of bound users, and of every second user who could still be bound. */
export function seedAccounts(tenant: Tenant): Lazy<Account> {
  const numberOf = (userId: string) => {
    const number = userNumberOf(userId);
    if (number === undefined || !hasRow(tenant.users, userId)) return undefined;
    if (tenant.values === 'usual' && cast.get(number)?.hasNoAccount) return undefined;
    return tenant.bindings.has(userId) || number % 2 === 0 ? number : undefined;
  };
  const seeded = (userId: string) => {
    const number = numberOf(userId);
    return number === undefined ? undefined : seedAccount(tenant, userId, number);
  };
  const hasSeeded = (userId: string) => numberOf(userId) !== undefined;
  return { seededIds: tenant.users.seededIds, seeded, hasSeeded, changed: new Map() };
}
