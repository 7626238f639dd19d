import { describe, expect, it } from 'vitest';
import { sentManager } from './manager';
import { account } from './testSupport';

const bound = new Map([
  ['known', 'g-known'],
  ['bare', null],
  ['matched', null],
  ['nameless', null],
  ['unread', null],
]);
const accounts = new Map([
  ['matched', account({ id: 'g-matched' })],
  ['nameless', account()],
]);

const hasNoAccount = (id: string) => id !== 'unread' && !accounts.has(id);

describe('the manager that is sent', () => {
  it.each([
    ['', 'every', ''],
    ['matched', 'every', 'g-matched'],
    ['matched', 'not-read-yet', 'g-matched'],
    ['nameless', 'some', 'nameless'],
    ['known', 'some', 'g-known'],
    ['known', 'not-read-yet', 'g-known'],
    ['known', 'no-source', 'g-known'],
    ['bare', 'every', null],
    ['bare', 'some', undefined],
    ['unread', 'every', undefined],
    ['unread', 'some', undefined],
    ['unread', 'no-source', 'unread'],
    ['known', 'every', null],
    ['bare', 'not-read-yet', undefined],
    ['bare', 'no-source', 'bare'],
    ['stranger', 'every', null],
    ['stranger', 'not-read-yet', null],
    ['stranger', 'no-source', null],
  ] as const)('is, for %j with accounts %s, %j', (managerId, read, expected) => {
    const sources = { bound, accountOf: (id: string) => accounts.get(id), hasNoAccount, accounts: read };
    expect(sentManager(managerId, sources)).toBe(expected);
  });
});
