import { describe, expect, it } from 'vitest';
import { allExcluded, type Directions } from '../domain/directions';
import { type Target, targetKey } from '../domain/binding/targets';
import { isRuleId, type Rule } from '../domain/directory';
import { type BindingOrder, type BindingWork, changeBindings } from './changeBindings';
import type { ApiError } from './errors';
import { failed } from './result';

const facts = { status: null, message: null, requestId: null };
const lost: ApiError = { ...facts, kind: 'network' };
const conflict: ApiError = { ...facts, kind: 'conflict', status: 409 };
const invalid: ApiError = { ...facts, kind: 'invalid', status: 400, fields: [] };
const broken: ApiError = { ...facts, kind: 'server', status: 500, waitMs: null };
const limited: ApiError = { ...facts, kind: 'rate-limited', status: 429, waitMs: 5 };

const user = (id: string): Target => ({ kind: 'user', id, name: id });
const three = ['a', 'b', 'c'].map(user);

interface Line {
  readonly op?: BindingOrder['op'];
  readonly bound?: readonly string[];
  /** By how many writes came before: what is answered, and whether the write is carried out all the same. */
  readonly faults?: Readonly<Record<number, readonly [error: ApiError, carriedOut: boolean]>>;
  /** By how many readings came before. */
  readonly unreadable?: readonly number[];
  readonly stopAfter?: number;
  /** The rules as they are when the run begins, `direction builtIn`; null where they cannot be read. */
  readonly rules?: readonly string[] | null;
}

/** The review named the city. */
const reviewed: Directions = { ...allExcluded, city: 'export' };
const asReviewed = ['export user_city'];

const ruleOf = (text: string, at: number): Rule => {
  const [direction = '', name = ''] = text.split(' ');
  const id = String(at).padStart(24, '0');
  if (!isRuleId(id)) throw new Error(`${id} is no id of a rule`);
  return { id, name, direction };
};

/** Runs an order over a line with faults: each result as `ID status error`, and the writes that were sent. */
async function told(line: Line) {
  const { op = 'add', bound = [], faults = {}, unreadable = [], stopAfter = 99, rules = asReviewed } = line;
  const direct = new Set(bound.map((id) => targetKey(user(id))));
  const sent: string[] = [];
  const stop = new AbortController();
  let reads = 0;
  const carryOut = (target: Target) =>
    op === 'add' ? direct.add(targetKey(target)) : direct.delete(targetKey(target));
  const work: BindingWork = {
    async send(target) {
      const fault = faults[sent.length];
      sent.push(target.id);
      if (sent.length === stopAfter) stop.abort();
      if (!fault || fault[1]) carryOut(target);
      return fault ? failed(fault[0]) : { ok: true, value: null };
    },
    async read() {
      reads += 1;
      return unreadable.includes(reads - 1) ? failed(lost) : { ok: true, value: new Set(direct) };
    },
    listRules: async () => (rules ? { ok: true, value: rules.map(ruleOf) } : failed(lost)),
    stands: (target, now) => now.has(targetKey(target)) === (op === 'add'),
    wait: async () => undefined,
    now: () => 0,
  };
  const order: BindingOrder = op === 'add' ? { op, targets: three, reviewed } : { op, targets: three };
  const outcome = await changeBindings(order, work, () => undefined, stop.signal);
  const results =
    outcome.kind === 'finished'
      ? outcome.results.map(({ target, status, error }) => `${target.id} ${status} ${error?.kind ?? '-'}`)
      : [outcome.kind, ...(outcome.kind === 'moved' ? outcome.moved.map(({ attribute }) => attribute) : [])];
  return { results, sent: sent.join(' '), stopped: outcome.kind === 'finished' && outcome.stopped };
}

const allDone = ['a done -', 'b done -', 'c done -'];
const bByOthers = ['a done -', 'b already -', 'c done -'];

describe('changing bindings', () => {
  it.each<[string, Line, readonly string[], string]>([
    ['binds one after the other', {}, allDone, 'a b c'],
    ['unbinds', { op: 'remove', bound: ['a', 'b', 'c', 'x'] }, allDone, 'a b c'],
    ['sends only what is missing', { bound: ['b'] }, bByOthers, 'a c'],
    ['settles a lost answer by reading', { faults: { 0: [lost, true] } }, allDone, 'a b c'],
    [
      'takes a conflict for somebody else’s where it is so',
      { faults: { 1: [conflict, true] } },
      bByOthers,
      'a b c',
    ],
    [
      'takes a 400 for somebody else’s where it is so',
      { faults: { 1: [invalid, true] } },
      bByOthers,
      'a b c',
    ],
    [
      'takes what was done while it waited for somebody else’s',
      { faults: { 1: [limited, true] } },
      bByOthers,
      'a b c',
    ],
    ['unbinds nobody twice', { op: 'remove', bound: ['a', 'c'] }, bByOthers, 'a c'],
    ['sends again after a limit', { faults: { 0: [limited, false] } }, allDone, 'a a b c'],
    [
      'stops at the first failure',
      { faults: { 1: [broken, false] } },
      ['a done -', 'b failed server', 'c not-tried -'],
      'a b',
    ],
    [
      'says what is not known',
      { faults: { 0: [lost, false] }, unreadable: [1, 2] },
      ['a not-known network', 'b not-tried -', 'c not-tried -'],
      'a',
    ],
    [
      'says that it is not known what it has done, where the end cannot be read',
      { unreadable: [1] },
      ['a not-known network', 'b not-known network', 'c not-known network'],
      'a b c',
    ],
    ['sends nothing where it cannot read before', { unreadable: [0] }, ['not-started'], ''],
    [
      'binds nobody where more is overwritten than was reviewed',
      { rules: [...asReviewed, 'export user_department'] },
      ['moved', 'department'],
      '',
    ],
    ['binds nobody where less is overwritten than was reviewed', { rules: [] }, ['moved', 'city'], ''],
    ['binds nobody where the rules cannot be read', { rules: null }, ['not-started'], ''],
    [
      'binds where only what is imported has changed',
      { rules: [...asReviewed, 'import user_department'] },
      allDone,
      'a b c',
    ],
    [
      'unbinds whatever is exported',
      { op: 'remove', bound: ['a', 'b', 'c'], rules: ['export user_department'] },
      allDone,
      'a b c',
    ],
  ])('%s', async (_, line, results, sent) => {
    expect(await told(line)).toMatchObject({ results, sent, stopped: false });
  });

  it('stops between two requests when asked to', async () => {
    expect(await told({ stopAfter: 1 })).toEqual({
      results: ['a done -', 'b not-tried -', 'c not-tried -'],
      sent: 'a',
      stopped: true,
    });
  });
});
