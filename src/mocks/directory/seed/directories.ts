import { seedFacts } from '../../scenarios';
import type { Lazy } from '../lazy';
import type { Bindings, Directory, MicrosoftDirectory, OtherDirectory, Token, User } from '../model';
import { seedAccounts } from './accounts';
import { objectIdOf } from './ids';
import { seedRoles } from './roles';
import { type Stranger, seedUnclaimed } from './unclaimed';
import type { SyncErrors } from './syncs';

const minute = 60_000;
const day = 1440 * minute;

/** The token with which JumpCloud works in Microsoft 365; `now` is in milliseconds since 1970. */
export const tokens: Record<'healthy' | 'expired' | 'unconfirmed', (now: number) => Token> = {
  healthy: (now) => ({ expiresAt: now + 60 * day, error: null }),
  unconfirmed: (now) => ({ expiresAt: now - 3 * day, error: null }),
  expired: (now) => ({
    expiresAt: now - 20 * day,
    error: {
      code: 'invalid_grant',
      message:
        'AADSTS700082: The refresh token has expired due to inactivity. ' +
        'Trace ID: 7d0f3c52-9a41-4e6b-8c1d-2f5b7e90a300 Correlation ID: 1b6e84d7-05c9-4f32-a7e8-c4d9013f6b55 ' +
        `Timestamp: ${new Date(now - 20 * day).toISOString().slice(0, 19).replace('T', ' ')}Z`,
    },
  }),
};

export type TokenState = keyof typeof tokens;

interface MicrosoftSpec {
  readonly seed: string;
  readonly now: number;
  readonly users: Lazy<User>;
  readonly userCount: number;
  readonly bindings: Bindings;
  readonly values: 'usual' | 'blank' | 'same';
  readonly syncErrors: SyncErrors;
  readonly boundGroup: string;
  readonly unclaimed: number;
  readonly strangers: readonly Stranger[];
  readonly facts: { readonly id: string; readonly name: string; readonly domain: string };
  readonly number: number;
}

/** A Microsoft 365 directory without rules, and with a healthy token. */
export function seedMicrosoft(spec: MicrosoftSpec): MicrosoftDirectory {
  const { seed, users, userCount, bindings, values, syncErrors, number, now } = spec;
  const domain = { id: objectIdOf('domain', number), domain: spec.facts.domain };
  const tenant = {
    seed,
    number,
    domain: domain.domain,
    users,
    userCount,
    bindings,
    values,
    syncErrors,
    seededAt: now,
  };
  return {
    id: spec.facts.id,
    name: spec.facts.name,
    type: 'office_365',
    domains: [domain, { id: objectIdOf('domain', number + 100), domain: `mail.${domain.domain}` }],
    defaultDomain: domain,
    groupsEnabled: true,
    userLockoutAction: 'maintain',
    userPasswordExpirationAction: 'maintain',
    token: tokens.healthy(now),
    rules: [],
    bindings,
    boundGroups: new Set([spec.boundGroup]),
    accounts: seedAccounts(tenant),
    unclaimed: seedUnclaimed(tenant, spec.unclaimed, spec.strangers),
    roles: seedRoles(userCount),
    pushes: [],
  };
}

const google: OtherDirectory = {
  ...seedFacts.googleWorkspace,
  type: 'g_suite',
  defaultDomain: { id: objectIdOf('domain', 50), domain: 'oakmere.example' },
};

const ldap: OtherDirectory = { ...seedFacts.ldap, type: 'ldap_server', defaultDomain: null };

const otherTypes = ['active_directory', 'g_suite', 'workday', 'ldap_server'] as const;

const places =
  'Leeds,Boulder,Austin,Nagoya,Porto,Wrocław,São Paulo,Rotterdam,Lyon,Turku,Graz,Cork,Izmir,Lagos,Pune,Quito,Hobart,Tartu,Malmö';

const branches = places.split(',').map((place, index): OtherDirectory => ({
  id: objectIdOf('directory', 100 + index),
  name: `Oakmere ${place}`,
  type: otherTypes[index % otherTypes.length] ?? 'workday',
  defaultDomain: null,
}));

/** All directories in the order in which JumpCloud lists them. */
export function inOrder(
  which: 'none' | 'usual' | 'many',
  first: MicrosoftDirectory,
  second: MicrosoftDirectory,
): readonly Directory[] {
  if (which === 'none') return [];
  if (which === 'usual') return [first, google, second, ldap];
  return [google, ...branches.slice(0, 12), first, ...branches.slice(12), ldap, second];
}
