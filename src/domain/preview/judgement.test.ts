import { describe, expect, it } from 'vitest';
import { switchables } from '../attributes';
import { cellClasses } from './cellClass';
import {
  byteOfClass,
  bytesOfClass,
  classOfByte,
  columns,
  countsOf,
  judgeEveryone,
  type Judging,
  tally,
  unjudged,
  unseenOf,
} from './judgement';
import { account, person } from './testSupport';

const people = [
  person({ id: 'p1', department: 'Sales', managerId: 'p2' }),
  person({ id: 'p2', department: 'Sales', mobilePhones: ['1'] }),
  person({ id: 'p3', department: 'Sales', managerId: 'p9' }),
];
const accounts = [
  account({ values: { department: 'Marketing', manager: null } }),
  account({ values: { department: 'Sales', mobilePhone: '2' } }),
];

const judging: Judging = {
  people,
  accountAt: (place) => accounts[place],
  managerOf: ({ managerId }) => ({ '': '', p2: 'g-2' })[managerId],
  isAdministrator: (place) => place === 1,
  withDefaults: false,
  signInNameFromAlternate: false,
  partly: false,
};

const judged = (partly: boolean) => judgeEveryone({ ...judging, partly });

const classAt = (cells: Uint8Array, place: number, id: string) =>
  classOfByte(cells[place * columns.length + columns.findIndex((column) => column.id === id)] ?? unjudged);

describe('judging everybody', () => {
  it('has a column for each switchable attribute, in the catalogue’s order', () => {
    expect(columns.slice(0, 13).map(({ id }) => id)).toEqual(switchables.map(({ id }) => id));
    expect(columns.slice(13).map(({ id }) => id)).toEqual([
      'givenName',
      'surname',
      'displayName',
      'userPrincipalName',
    ]);
  });

  it('has two bytes for each class, and none for what is not judged', () => {
    expect(cellClasses.map(byteOfClass)).toEqual(cellClasses.map((_, place) => place));
    const bytes = cellClasses.flatMap(bytesOfClass);
    expect(new Set(bytes).size).toBe(2 * cellClasses.length);
    expect(bytes.map(classOfByte)).toEqual(cellClasses.flatMap((cellClass) => [cellClass, cellClass]));
    expect(classOfByte(unjudged)).toBeUndefined();
  });

  it('tells of whom it is not known whether Microsoft has what may be lost', () => {
    const unseen = unseenOf(tally(judged(false)));
    expect([unseen.get('city'), unseen.get('department')]).toEqual([3, 0]);
  });

  it.each([
    [0, 'department', 'overwrites'],
    [0, 'manager', 'fills'],
    [1, 'department', 'same'],
    [1, 'mobilePhone', 'refused'],
    [1, 'manager', 'clears'],
    [2, 'department', 'not-known'],
    [2, 'city', 'clears'],
    [2, 'manager', 'not-known'],
  ])('judges person %i, %s as %s', (place, id, expected) => {
    expect(classAt(judged(false), place, id)).toBe(expected);
  });

  it('leaves a manager who may still come unjudged while accounts are still read', () => {
    const read = judgeEveryone({ ...judging, managerOf: () => undefined, partly: true });
    expect(classAt(read, 0, 'manager')).toBeUndefined();
    expect(classAt(read, 0, 'department')).toBe('overwrites');
  });

  it.each([
    [false, 'overwrites'],
    [true, 'same'],
  ])('makes the sign-in name from the alternate e-mail where that rule is on: %j', (on, expected) => {
    const ada = person({ email: 'ada@example.com', alternateEmail: 'alt@example.com' });
    const cells = judgeEveryone({
      ...judging,
      people: [ada],
      accountAt: () => account({ values: { userPrincipalName: 'alt@example.com' } }),
      withDefaults: true,
      signInNameFromAlternate: on,
    });
    expect(classAt(cells, 0, 'userPrincipalName')).toBe(expected);
  });

  it('leaves people without an account unjudged while accounts are still read', () => {
    expect([...judged(true).subarray(2 * columns.length)].every((byte) => byte === unjudged)).toBe(true);
  });

  it('counts every judged cell once', () => {
    const counts = countsOf(tally(judged(false)));
    expect(counts.get('department')).toMatchObject({ overwrites: 1, same: 1, 'not-known': 1, clears: 0 });
    const sums = [...counts.values()].map((count) => Object.values(count).reduce((sum, one) => sum + one, 0));
    expect(sums.slice(0, 13)).toEqual(columns.slice(0, 13).map(() => 3));
    expect(sums.slice(13)).toEqual([0, 0, 0, 0]);
  });
});
