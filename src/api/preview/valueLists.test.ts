import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../domain/preview/account';
import { compareKeys, orderKey } from '../../domain/preview/orderKey';
import type { Person } from '../../domain/preview/person';
import { account, person } from '../../domain/preview/testSupport';
import { isRanked, noRanking } from '../../domain/preview/ranking';
import { columnsOf, makeList } from './lists';
import { rankInAdvance, rankingWith } from './ranks';
import type { Row, RowQuery, Shown, Side, ValueQuery } from './row';
import { rowsOf, sortedRowsOf } from './rows';
import { settle, settleForGood } from './settle';
import { addAccounts, addBound, addPeople, createStore, type Store } from './store';
import { makeValueList } from './valueLists';

/** Of one person: what JumpCloud has, and what Microsoft has; undefined where that is not known. */
interface Values {
  readonly next: Pick<Person, 'department' | 'jobTitle'>;
  readonly now: Account['values'] | null;
}

const idOf = (place: number): string => `p${String(place).padStart(5, '0')}`;

/**
 * Everybody is bound; whose values at Microsoft are null has no account. People are called by their places. They are
 * read the last one first; where they are not settled for good they stay so.
 */
function storeOf(everybody: readonly Values[], forGood = true): Store {
  const store = createStore('graph');
  addBound(
    store,
    everybody.map((_, place) => ({ id: idOf(place), microsoftId: `g-${place}` })),
  );
  addPeople(
    store,
    everybody
      .map(({ next }, place) => person({ id: idOf(place), firstName: idOf(place), ...next }))
      .toReversed(),
  );
  addAccounts(
    store,
    everybody.flatMap(({ now }, place) => (now ? [account({ id: `g-${place}`, values: now })] : [])),
  );
  if (forGood) settleForGood(store, { fromAlternate: false, domains: null });
  else settle(store, { complete: false, signInNames: { fromAlternate: false, domains: null } });
  return store;
}

const byPerson: RowQuery = {
  attributes: ['department', 'jobTitle'],
  classes: [],
  search: '',
  sort: { by: 'person', descending: false },
};

const byValue = (by: Side, descending = false, more: Partial<RowQuery> = {}): ValueQuery => ({
  ...byPerson,
  ...more,
  sort: { by, descending },
});

async function rowsBy(store: Store, asked: ValueQuery): Promise<readonly Row[]> {
  const total = await makeValueList(store, 1, asked);
  return sortedRowsOf(store, 1, 0, total);
}

function rowsByPerson(store: Store, more: Partial<RowQuery>): readonly Row[] {
  const total = makeList(store, 2, { ...byPerson, ...more });
  return rowsOf(store, 2, 0, total);
}

const kinds: readonly Shown['kind'][] = ['text', 'empty', 'not-known'];

/** The rows as sorting them one by one puts them. */
const sorted = (rows: readonly Row[], by: Side, descending: boolean): readonly Row[] =>
  rows.toSorted((first, second) => {
    const [one, other] = [first[by], second[by]];
    if (one.kind !== 'text' || other.kind !== 'text')
      return kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
    return compareKeys(orderKey(one.text), orderKey(other.text)) * (descending ? -1 : 1);
  });

const shown = (value: Shown) => (value.kind === 'text' ? value.text : value.kind);

/** Both sides have the same departments, as far as Microsoft's are known. */
const departments = (...texts: readonly (string | null | undefined)[]): Store =>
  storeOf(
    texts.map((department) => ({
      next: { department: department?.trim() ?? '', jobTitle: '' },
      now: department === undefined ? {} : { department },
    })),
  );

const turn = async (): Promise<null> => {
  await new Promise(setImmediate);
  return null;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('lists in order of their values', () => {
  const mixed = ['SALES', undefined, 'Floor 10', '', 'sales', 'Finance', null, ' sales', 'Floor 9', 'Sales'];

  it.each([
    [
      'now',
      false,
      ['Finance', 'Floor 10', 'Floor 9', 'sales', 'sales', 'SALES', 'Sales', 'empty', 'empty', 'not-known'],
    ],
    [
      'now',
      true,
      ['Sales', 'SALES', 'sales', 'sales', 'Floor 9', 'Floor 10', 'Finance', 'empty', 'empty', 'not-known'],
    ],
    [
      'next',
      true,
      ['Sales', 'SALES', 'sales', 'sales', 'Floor 9', 'Floor 10', 'Finance', 'empty', 'empty', 'empty'],
    ],
  ] as const)('by %s, descending: %s', async (by, descending, expected) => {
    const rows = await rowsBy(departments(...mixed), byValue(by, descending, { attributes: ['department'] }));
    expect(rows.map((row) => shown(row[by]))).toEqual(expected);
  });

  it('leave people in their order where values are equal, and where there is none', async () => {
    const store = departments('B', '', 'A', undefined, 'B', '', 'A', undefined);
    for (const [descending, expected] of [
      [false, [2, 6, 0, 4, 1, 5, 3, 7]],
      [true, [0, 4, 2, 6, 1, 5, 3, 7]],
    ] as const) {
      const rows = await rowsBy(store, byValue('now', descending, { attributes: ['department'] }));
      expect(rows.map(({ name }) => Number(name.slice(1)))).toEqual(expected);
    }
  });

  it('are what sorting the rows one by one gives, before all is ranked and after', async () => {
    const text = fc.oneof(
      fc.constant(''),
      fc.string({ unit: fc.constantFrom(...Array.from('aAbB09 é')), maxLength: 3 }).map((any) => any.trim()),
    );
    const now = fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      {
        weight: 6,
        arbitrary: fc.record({ department: fc.option(text), jobTitle: text }, { requiredKeys: [] }),
      },
    );
    const everybody = fc.array(fc.record({ next: fc.record({ department: text, jobTitle: text }), now }), {
      maxLength: 12,
    });
    const asked = fc.record({
      attributes: fc.constantFrom<RowQuery['attributes']>(['department'], ['jobTitle', 'department']),
      classes: fc.constantFrom<RowQuery['classes']>([], ['overwrites'], ['clears', 'not-known', 'fills']),
      search: fc.constantFrom('', 'p0000', '3'),
    });
    const side = fc.constantFrom<Side>('now', 'next');
    await fc.assert(
      fc.asyncProperty(everybody, asked, side, fc.boolean(), fc.boolean(), async (...drawn) => {
        const [values, more, by, descending, forGood] = drawn;
        const store = storeOf(values, forGood);
        const expected = sorted(rowsByPerson(store, more), by, descending);
        expect(await rowsBy(store, byValue(by, descending, more))).toEqual(expected);
        if (store.outcome) await rankingWith(store, store.outcome, by, columnsOf(more.attributes));
        expect(await rowsBy(store, byValue(by, descending, more))).toEqual(expected);
      }),
    );
  });
});

const many = (): Store =>
  storeOf(
    Array.from({ length: 900 }, (_, place) => ({
      next: { department: `Team ${(place * 7) % 90}`, jobTitle: place % 5 === 0 ? '' : `Job ${place}` },
      now: place % 4 === 0 ? null : { department: `Team ${place % 13}`, jobTitle: `${place * 31}` },
    })),
  );

describe('a list of more values than are found at once', () => {
  it.each([
    ['now', false],
    ['now', true],
    ['next', false],
    ['next', true],
  ] as const)('is the same in windows, by %s, descending: %s', async (by, descending) => {
    const store = many();
    const expected = sorted(rowsByPerson(store, {}), by, descending);
    // Not ranked, then ranked.
    for (let time = 0; time < 2; time += 1) {
      expect(await makeValueList(store, 1, byValue(by, descending))).toBe(1800);
      expect(await sortedRowsOf(store, 1, 0, 60)).toEqual(expected.slice(0, 60));
      expect(await sortedRowsOf(store, 1, 440, 520)).toEqual(expected.slice(440, 520));
      expect(await sortedRowsOf(store, 1, 1700, 1900)).toEqual(expected.slice(1700));
    }
  });

  it('has both sides of its attributes ranked in advance, once all is read', async () => {
    const store = many();
    const { outcome } = store;
    await rankInAdvance(store, { ...byPerson, attributes: ['jobTitle'] });
    const ranked = (['now', 'next'] as const).map((side) =>
      (['department', 'jobTitle'] as const).map(
        (id) => outcome && isRanked(outcome.rankings[side].ranking, columnsOf([id])),
      ),
    );
    expect(ranked).toEqual([
      [false, true],
      [false, true],
    ]);
    settle(store, { complete: false, signInNames: { fromAlternate: false, domains: null } });
    await rankInAdvance(store, byPerson);
    expect(store.outcome?.rankings.next.ranking).toBe(noRanking);
  });

  it('tells how far it is while the worker goes on answering, and is not made where nobody waits any more', async () => {
    const store = many();
    // Every look at the clock finds the turn over.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const stop = new AbortController();
    const stopped = makeValueList(store, 1, byValue('now'), stop.signal);
    stop.abort();
    expect(await stopped).toBe(0);
    expect(store.lists.size).toBe(0);

    await makeValueList(store, 1, byValue('now'));
    const list = store.lists.get(1);
    expect(list?.sorted?.()).toBe(1);
    const shares: number[] = [];
    const sorting = sortedRowsOf(store, 1, 1700, 1800);
    while ((await Promise.race([sorting, turn()])) === null) shares.push(list?.sorted?.() ?? 0);
    expect(await sorting).toHaveLength(100);
    expect(Math.min(...shares)).toBeLessThan(0.5);
    expect(shares.at(-1)).toBe(1);
  });

  it('begins anew where more people were read meanwhile', async () => {
    const store = many();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const made = makeValueList(store, 1, byValue('next', false, { attributes: ['department'] }));
    addBound(store, [{ id: 'new', microsoftId: null }]);
    addPeople(store, [person({ id: 'new', firstName: 'New', department: 'A team' })]);
    settle(store, { complete: true, signInNames: { fromAlternate: false, domains: null } });
    expect(await made).toBe(901);
    expect(rowsOf(store, 1, 0, 1)).toMatchObject([{ name: 'New' }]);
  });
});
