/** What JumpCloud says of its last attempt to bring a bound user to Microsoft 365. */
import type { Sync } from '../model';
import { type Random, pick, seededRandom } from './random';

export type SyncErrors = 'few' | 'many';

const good: Sync = { code: 0, message: '' };

/** Codes of google.rpc.Status and of HTTP, and one without a message: nobody documents which of them come. */
const errors: readonly Sync[] = [
  {
    code: 400,
    message:
      'Property userPrincipalName is invalid: the domain portion is not one of the verified domains of the company.',
  },
  { code: 403, message: 'Insufficient privileges to complete the operation.' },
  {
    code: 5,
    message: 'Resource does not exist or one of its queried reference-property objects are not present.',
  },
  {
    code: 9,
    message:
      'Unable to update the specified properties for objects that are mastered within an on-premises directory.',
  },
  { code: 13, message: '' },
];

const shares: Record<SyncErrors, { readonly error: number; readonly none: number }> = {
  few: { error: 0.03, none: 0.02 },
  many: { error: 0.35, none: 0.1 },
};

function syncBy(random: Random, { error, none }: (typeof shares)[SyncErrors]): Sync | null {
  const chance = random();
  if (chance < error) return pick(random, errors);
  if (chance < error + none) return null;
  return random() < 0.2 ? { code: 200, message: 'OK' } : good;
}

/** The status of the bound user with this number; null where JumpCloud tells none. */
export const syncOf = (
  {
    seed,
    number: tenant,
    syncErrors,
  }: { readonly seed: string; readonly number: number; readonly syncErrors: SyncErrors },
  number: number,
): Sync | null => syncBy(seededRandom(`${seed}/sync/${tenant}/${number}`), shares[syncErrors]);
