/** Ids of seeded things: a fixed beginning and a running number, so that a row can be made from its id alone. */
const userPrefix = '64b1f0c2a9d37e10';

/** The JumpCloud id of the seeded user with this number, counted from 0. */
export const userIdOf = (number: number) => userPrefix + number.toString(16).padStart(8, '0');

/** The number of a seeded user, or undefined where the id is not one of a seeded user. */
export function userNumberOf(id: string): number | undefined {
  const digits = id.slice(userPrefix.length);
  return id.startsWith(userPrefix) && /^[0-9a-f]{8}$/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** The id of a seeded Microsoft account: a GUID that is the same every time. */
export const accountIdOf = (tenant: number, number: number) =>
  `${tenant.toString(16).padStart(8, '0')}-7b1d-4c5e-9a20-${number.toString(16).padStart(12, '0')}`;

const objectPrefixes = {
  group: '63c9e5a10f7b28d4',
  domain: '62d8b3f46a90c1e7',
  administrator: '60e2a7c95d18f3b6',
  rule: '65f7d1b8e3a2c490',
  directory: '61a4d2b87c0e93f5',
} as const;

/** The id of any other seeded thing. */
export const objectIdOf = (kind: keyof typeof objectPrefixes, number: number) =>
  objectPrefixes[kind] + number.toString(16).padStart(8, '0');
