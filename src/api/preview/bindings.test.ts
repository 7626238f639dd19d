import { describe, expect, it } from 'vitest';
import { bytesOf } from '../body';
import { answerTo, createAnswers } from './answers';
import type { BindingQuery } from './bindings';
import type { Kind, Questions } from './protocol';

const id = (digit: number) => String(digit).padStart(24, '0');
const path = (group: string | null) => [
  { to: group === null ? { type: 'office_365', id: 'd' } : { type: 'user_group', id: group } },
];

const bound = [
  { id: id(1), paths: [path(null)], syncStatus: { code: 0, syncedAt: '2026-01-03T00:00:00Z' } },
  { id: id(2), paths: [path('g'), path(null)], syncStatus: { code: 7, message: 'No.' } },
  { id: id(3), paths: [path('g')], externalId: 'm' },
  { id: id(4), paths: [path('h')], syncStatus: { code: 200, syncedAt: '2026-01-01T00:00:00Z' } },
];
const people = [
  { _id: id(1), firstname: 'Ann', lastname: 'Zed', email: 'ann@a.example' },
  { _id: id(2), firstname: 'Élan', lastname: 'Young', email: 'elan@a.example' },
  { _id: id(3), firstname: 'Bo', lastname: 'Xu', email: 'bo@a.example' },
  { _id: id(4), firstname: 'Cy', lastname: 'Wu', email: 'cy@b.example' },
  { _id: id(5), firstname: 'Not', lastname: 'Bound', email: 'not@a.example' },
];

const everybody: BindingQuery = {
  status: null,
  route: null,
  group: null,
  among: null,
  search: '',
  groups: [
    ['g', 'All Staff'],
    ['h', 'Bo and others'],
  ],
  sort: { by: 'person', descending: false },
};

async function worker() {
  const answers = createAnswers();
  const ask = <K extends Kind>(kind: K, asked: Questions[K]['ask']) => answerTo(answers, kind, asked);
  await ask('open', { source: 'none', whom: { kind: 'bindings' } });
  await ask('bound', { bytes: bytesOf(JSON.stringify(bound)) });
  await ask('people', { bytes: bytesOf(JSON.stringify({ results: people })) });
  return ask;
}

async function listed(part: Partial<BindingQuery>): Promise<string> {
  const ask = await worker();
  const { total } = await ask('bindings', { id: 1, query: { ...everybody, ...part } });
  const rows = await ask('bindingRows', { queryId: 1, from: 0, to: 10 });
  expect(rows).toHaveLength(total);
  return rows.map(({ name }) => name.split(' ')[0]).join(' ');
}

describe('the list of bound users', () => {
  it.each<[string, Partial<BindingQuery>, string]>([
    ['has everybody by name', {}, 'Ann Bo Cy Élan'],
    ['turns round', { sort: { by: 'person', descending: true } }, 'Élan Cy Bo Ann'],
    ['puts failures first', { sort: { by: 'status', descending: false } }, 'Élan Bo Ann Cy'],
    ['sorts by the last time', { sort: { by: 'synced', descending: true } }, 'Ann Cy Bo Élan'],
    ['takes 0 and 200 for good', { status: 'good' }, 'Ann Cy'],
    ['knows failures', { status: 'failed' }, 'Élan'],
    ['knows what it does not know', { status: 'not-known' }, 'Bo'],
    ['tells who is bound both ways', { route: 'both' }, 'Élan'],
    ['tells who is bound directly only', { route: 'direct' }, 'Ann'],
    ['has the members of a group', { group: 'g' }, 'Bo Élan'],
    ['finds by name without accents', { search: 'elan' }, 'Élan'],
    ['finds by address', { search: 'b.example' }, 'Cy'],
    ['finds by the name of a group', { search: 'staff all' }, 'Bo Élan'],
    ['finds by both, each user once', { search: 'bo' }, 'Bo Cy'],
    ['finds nobody', { search: 'bound' }, ''],
    ['has only some', { among: [id(5), id(4), id(1)] }, 'Ann Cy'],
    ['has of some those who fit', { among: [id(4), id(1)], search: 'ann' }, 'Ann'],
  ])('%s', async (_, part, names) => expect(await listed(part)).toBe(names));

  it('counts everybody by state, whatever is listed', async () => {
    const ask = await worker();
    const { counts } = await ask('bindings', { id: 1, query: { ...everybody, search: 'nobody' } });
    expect(counts).toEqual({ good: 2, failed: 1, 'not-known': 1 });
  });

  it.each<[Partial<BindingQuery>, number]>([
    [{}, 2],
    [{ route: 'both' }, 1],
    [{ route: 'group' }, 0],
  ])('counts those of %j who are bound by themselves', async (part, direct) => {
    const ask = await worker();
    expect(await ask('bindings', { id: 1, query: { ...everybody, ...part } })).toMatchObject({ direct });
  });

  it('tells of single users how they are bound, in the order asked', async () => {
    const ask = await worker();
    const [none, three] = await ask('bindingsOf', { ids: [id(5), id(3)] });
    expect(none).toBeNull();
    expect(three).toEqual({
      id: id(3),
      name: 'Bo Xu',
      email: 'bo@a.example',
      microsoftId: 'm',
      routes: { direct: false, groupIds: ['g'] },
      sync: null,
    });
  });
});
