import { beforeAll, describe, expect, it } from 'vitest';
import { switchables } from '../../domain/attributes';
import { type CellClass, cellClasses } from '../../domain/preview/cellClass';
import { bytesOf } from '../body';
import { answerTo, createAnswers } from './answers';
import { graphId, jumpCloudId, payloadOf } from './bench/payload';
import type { Ask } from './protocol';
import type { Row, RowQuery } from './row';
import type { Summary } from './settle';

const count = 2000;
const ids = switchables.map(({ id }) => id);
const everything: RowQuery = {
  attributes: ids,
  classes: [],
  search: '',
  sort: { by: 'person', descending: false },
};
const complete = { complete: true, signInNames: { fromAlternate: false, domains: null } };

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const sums = (of: Summary): readonly number[] =>
  ids.map((id) => cellClasses.reduce((sum, one) => sum + (of.counts.get(id)?.[one] ?? 0), 0));

const cellOf = (one: { personId: string; attribute: string }): string => `${one.personId} ${one.attribute}`;

function open(): Ask {
  const answers = createAnswers();
  return (kind, ask) => answerTo(answers, kind, ask);
}

const boundPage = (from: number, to: number) => ({
  bytes: bytesOf(
    JSON.stringify(
      Array.from({ length: to - from }, (_, index) => ({
        id: jumpCloudId(from + index),
        externalId: graphId(from + index),
      })),
    ),
  ),
});

describe('the worker’s answers about two thousand people', () => {
  const ask = open();
  let partly: Summary;
  let summary: Summary;
  let lists = 0;

  async function allRows(query: Partial<RowQuery>): Promise<readonly Row[]> {
    lists += 1;
    const total = await ask('query', { id: lists, query: { ...everything, ...query } });
    return ask('rows', { queryId: lists, from: 0, to: total });
  }

  beforeAll(async () => {
    const { userPages, accountPages } = payloadOf(count);
    await ask('open', { source: 'graph', whom: { kind: 'bound' } });
    await ask('bound', boundPage(0, count));
    for (const text of userPages) await ask('people', { bytes: bytesOf(text) });
    await ask('accounts', { bytes: bytesOf(accountPages[0] ?? '') });
    partly = await ask('look', { ...complete, complete: false });
    for (const text of accountPages) await ask('accounts', { bytes: bytesOf(text) });
    await ask('administrators', { ids: [graphId(7)] });
    summary = await ask('look', complete);
  });

  it('count everybody once for each attribute, and before the end only whom they could judge', () => {
    expect(new Set(sums(summary))).toEqual(new Set([count]));
    expect(new Set(sums(partly))).toEqual(new Set([999]));
    expect([summary.people, summary.accounts, summary.withoutAccount, summary.accountsOnly]).toEqual([
      count,
      count,
      0,
      0,
    ]);
  });

  it('list as many rows as they count, by attribute and by class', async () => {
    for (const id of ['department', 'mobilePhone', 'manager'] as const) {
      for (const cellClass of cellClasses) {
        const rows = await allRows({ attributes: [id], classes: [cellClass] });
        expect(rows).toHaveLength(summary.counts.get(id)?.[cellClass] ?? -1);
        expect(rows.every((row) => row.attribute === id && row.cellClass === cellClass)).toBe(true);
      }
    }
  });

  it('show on both sides of a row what its class says', async () => {
    const shows: Readonly<Partial<Record<CellClass, (row: Row) => boolean>>> = {
      fills: ({ now, next }) => now.kind === 'empty' && next.kind === 'text',
      overwrites: ({ now, next }) => now.kind === 'text' && next.kind === 'text' && now.text !== next.text,
      formatting: ({ now, next }) => now.kind === 'text' && next.kind === 'text' && now.text !== next.text,
      clears: ({ now, next }) => now.kind === 'text' && next.kind === 'empty',
    };
    const rows = await allRows({ attributes: ids.filter((id) => id !== 'manager') });
    expect(rows.filter((row) => shows[row.cellClass]?.(row) === false)).toEqual([]);
    expect(new Set(rows.map((row) => row.cellClass)).size).toBeGreaterThan(5);
  });

  it.each(['person', 'attribute', 'class'] as const)('sort by %s, people in order within', async (by) => {
    const attributes = ['city', 'department', 'otherMails'] as const;
    const rows = await allRows({ attributes, sort: { by, descending: false } });
    const keyed = rows.map((row) => {
      const [attribute, cellClass] = [
        ids.findIndex((id) => id === row.attribute),
        cellClasses.indexOf(row.cellClass),
      ];
      const [group, within] = {
        person: [0, attribute],
        attribute: [attribute, 0],
        class: [cellClass, attribute],
      }[by];
      return { row, group, person: plain(`${row.name}\n${row.email}`), within };
    });
    const sorted = keyed.toSorted((one, other) => {
      if (one.group !== other.group) return (one.group ?? 0) - (other.group ?? 0);
      if (one.person === other.person) return (one.within ?? 0) - (other.within ?? 0);
      return one.person < other.person ? -1 : 1;
    });
    expect(sorted.map(({ row }) => row)).toEqual(rows);
    expect(await allRows({ attributes, sort: { by, descending: true } })).toEqual(rows.toReversed());
  });

  it('give rows in windows, and none of a list that is long gone', async () => {
    const rows = await allRows({ search: 'garcia' });
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every((row) => row.name.includes('García'))).toBe(true);
    const parts = await Promise.all([
      ask('rows', { queryId: lists, from: 0, to: 60 }),
      ask('rows', { queryId: lists, from: 60, to: rows.length + 50 }),
    ]);
    expect(parts.flat()).toEqual(rows);
    for (const sort of [
      { by: 'person', descending: true },
      { by: 'class', descending: false },
      { by: 'class', descending: true },
    ] as const) {
      const all = await allRows({ sort });
      await ask('query', { id: (lists += 1), query: { ...everything, sort } });
      expect(await ask('rows', { queryId: lists, from: 20, to: 60 })).toEqual(all.slice(20, 60));
      expect(await ask('rows', { queryId: lists, from: 9000, to: 9010 })).toEqual(all.slice(9000, 9010));
    }
    const old = lists;
    for (let more = 0; more < 4; more += 1) await allRows({ attributes: ['city'] });
    expect(await ask('rows', { queryId: old, from: 0, to: 10 })).toEqual([]);
  });

  it('judge one person as in the rows, with the always exported attributes too', async () => {
    const rows = await allRows({ search: 'anna' });
    const personId = rows[0]?.personId ?? '';
    const view = await ask('person', { id: personId, signInNameFromAlternate: false });
    const own = rows.filter((row) => row.personId === personId);
    expect(own).toHaveLength(13);
    for (const { attribute, now, next, cellClass } of own)
      expect(view?.values).toContainEqual(expect.objectContaining({ attribute, now, next, cellClass }));
    expect(view?.values).toHaveLength(17);
    expect(view).toMatchObject({ account: { kind: 'found', by: 'id' }, administrator: false });
    expect(await ask('person', { id: 'nobody', signInNameFromAlternate: false })).toBeNull();
  });

  it('show one person’s sign-in name as it is asked for, whatever the rules are now', async () => {
    const [row] = await allRows({ attributes: ['userPrincipalNameFromAlternateEmail'] });
    const signInName = async (signInNameFromAlternate: boolean) => {
      const view = await ask('person', { id: row?.personId ?? '', signInNameFromAlternate });
      return view?.values.find(({ attribute }) => attribute === 'userPrincipalName');
    };
    expect(await signInName(true)).toMatchObject({ next: row?.next, cellClass: row?.cellClass });
    expect((await signInName(false))?.next).toEqual({ kind: 'text', text: row?.email });
  });

  it('find the first twenty people by their names', async () => {
    const found = await ask('findPeople', { text: 'schmidt' });
    expect(found).toHaveLength(20);
    expect(await ask('findPeople', { text: ' ' })).toEqual([]);
  });

  it('give a backup exactly of the values that would change', async () => {
    const attributes = ['department', 'manager', 'businessPhones'] as const;
    const entries = await ask('valuesAtRisk', { attributes, from: 0, to: count });
    const changing = (await allRows({ attributes })).filter((row) => row.cellClass !== 'same');
    expect(new Set(entries.map(cellOf))).toEqual(new Set(changing.map(cellOf)));
    expect(entries).toHaveLength(changing.length);
    const phones = entries.filter(({ attribute }) => attribute === 'businessPhones');
    expect(phones.every(({ value }) => Array.isArray(value))).toBe(true);
    const halves = await Promise.all([
      ask('valuesAtRisk', { attributes, from: 0, to: 700 }),
      ask('valuesAtRisk', { attributes, from: 700, to: count }),
    ]);
    expect(halves.flat()).toEqual(entries);
  });

  it('find the accounts of a backup by id, or by sign-in name where it has no id', async () => {
    const [known] = await ask('accountsOf', { refs: [{ microsoftId: graphId(3), userPrincipalName: null }] });
    expect(known?.id).toBe(graphId(3));
    const userPrincipalName = known?.userPrincipalName.toUpperCase() ?? '';
    const refs = [
      { microsoftId: null, userPrincipalName },
      { microsoftId: null, userPrincipalName: null },
    ];
    expect(await ask('accountsOf', { refs })).toEqual([known, null]);
  });

  it('take nobody for an account that is gone who has its sign-in name now, as restoring would not', async () => {
    const [known] = await ask('accountsOf', { refs: [{ microsoftId: graphId(3), userPrincipalName: null }] });
    const refs = [{ microsoftId: 'gone', userPrincipalName: known?.userPrincipalName ?? '' }];
    expect(await ask('accountsOf', { refs })).toEqual([null]);
  });
});

it('finds the accounts of a backup by sign-in name in a file that has no ids', async () => {
  const ask = open();
  await ask('open', { source: 'file', whom: { kind: 'bound' } });
  await ask('file', { file: new Blob(['userPrincipalName,department\nada@contoso.example,Sales\n']) });
  const refs = [{ microsoftId: graphId(3), userPrincipalName: 'Ada@contoso.example' }];
  expect(await ask('accountsOf', { refs })).toMatchObject([{ id: null, values: { department: 'Sales' } }]);
});
