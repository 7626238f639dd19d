import { describe, expect, it } from 'vitest';
import { switchables } from '../attributes';
import { cellClasses } from './cellClass';
import {
  byteOfClass,
  bytesOfClass,
  classOfByte,
  columns,
  countsOf,
  judgedColumns,
  judgeEveryone,
  type Judging,
  tally,
  unjudged,
  unseenOf,
  vacantOf,
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
  signInNames: { fromAlternate: false, domains: null },
  partly: false,
};

const judged = (partly: boolean) => judgeEveryone({ ...judging, partly });

const classAt = (cells: Uint8Array, place: number, id: string) =>
  classOfByte(cells[place * columns.length + columns.findIndex((column) => column.id === id)] ?? unjudged);

describe('judging everybody', () => {
  it('has a column for each switchable attribute, in the catalogue’s order', () => {
    expect(columns.slice(0, 13).map(({ id }) => id)).toEqual(switchables.map(({ id }) => id));
    expect(columns.slice(13).map(({ id }) => id)).toEqual([
      'userPrincipalName',
      'givenName',
      'surname',
      'displayName',
    ]);
  });

  it('has three bytes for each class, and none for what is not judged', () => {
    expect(cellClasses.map(byteOfClass)).toEqual(cellClasses.map((_, place) => place));
    const bytes = cellClasses.flatMap(bytesOfClass);
    expect(new Set(bytes).size).toBe(3 * cellClasses.length);
    expect(bytes.map(classOfByte)).toEqual(cellClasses.flatMap((cellClass) => Array(3).fill(cellClass)));
    expect(classOfByte(unjudged)).toBeUndefined();
  });

  it('tells of whom it is not known whether Microsoft has what may be lost', () => {
    const unseen = unseenOf(tally(judged(false)));
    expect([unseen.get('city'), unseen.get('department')]).toEqual([3, 1]);
  });

  it('knows what Microsoft has also where it is not known which account the manager has', () => {
    const held = [account({ values: { manager: 'g-9' } }), account({ values: { manager: null } })];
    const cells = judgeEveryone({
      ...judging,
      people: people.slice(0, 2),
      accountAt: (place) => held[place],
      managerOf: () => undefined,
    });
    expect([classAt(cells, 0, 'manager'), classAt(cells, 1, 'manager')]).toEqual(['not-known', 'not-known']);
    expect([unseenOf(tally(cells)).get('manager'), vacantOf(tally(cells)).get('manager')]).toEqual([0, 1]);
  });

  it('tells who has nothing at Microsoft that may be lost', () => {
    const empty = account({ values: { department: null, mobilePhone: '1', city: null }, onPremises: true });
    const cells = judgeEveryone({ ...judging, people: people.slice(0, 1), accountAt: () => empty });
    expect([classAt(cells, 0, 'department'), classAt(cells, 0, 'mobilePhone')]).toEqual([
      'refused',
      'refused',
    ]);
    const vacant = vacantOf(tally(cells));
    expect([vacant.get('department'), vacant.get('mobilePhone'), vacant.get('city')]).toEqual([1, 0, 0]);
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
      signInNames: { fromAlternate: on, domains: null },
    });
    expect(classAt(cells, 0, 'userPrincipalName')).toBe(expected);
  });

  it('judges of those who are bound what the company e-mail would make of their sign-in name', () => {
    const ada = person({ email: 'ada@example.com', alternateEmail: 'alt@example.com' });
    const bound = {
      ...judging,
      people: [ada],
      accountAt: () => account({ values: { userPrincipalName: 'alt@example.com' } }),
    };
    const cells = judgeEveryone({ ...bound, signInNames: { fromAlternate: true, domains: null } });
    expect(classAt(cells, 0, 'userPrincipalName')).toBe('overwrites');
    expect(classAt(cells, 0, 'userPrincipalNameFromAlternateEmail')).toBe('same');
    expect(classAt(judgeEveryone(bound), 0, 'userPrincipalName')).toBeUndefined();
  });

  it('does not know of a sign-in name whose domain the directory does not list what is sent', () => {
    const ada = person({ email: 'ada@elsewhere.example' });
    const judgedWith = (domains: readonly string[] | null) =>
      classAt(
        judgeEveryone({
          ...judging,
          people: [ada],
          accountAt: () => account({ values: { userPrincipalName: 'ada@elsewhere.example' } }),
          withDefaults: true,
          signInNames: { fromAlternate: false, domains },
        }),
        0,
        'userPrincipalName',
      );
    expect(judgedWith(['example.com'])).toBe('not-known');
    expect(judgedWith(['example.com', 'Elsewhere.example'])).toBe('same');
    expect(judgedWith(null)).toBe('same');
  });

  it('leaves people without an account unjudged while accounts are still read', () => {
    expect([...judged(true).subarray(2 * columns.length)].every((byte) => byte === unjudged)).toBe(true);
  });

  it('counts every judged cell once', () => {
    const counts = countsOf(tally(judged(false)), judgedColumns(judging));
    expect(counts.get('department')).toMatchObject({ overwrites: 1, same: 1, 'not-known': 1, clears: 0 });
    const sums = [...counts.values()].map((count) => Object.values(count).reduce((sum, one) => sum + one, 0));
    expect(sums).toEqual(switchables.map(() => 3));
  });
});
