import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, type ReadPage, skipOfNextLink, totalCount } from './lists';

interface Item {
  readonly id: string;
}
type Signal = 'link' | 'total' | 'bare';

const itemsUpTo = (count: number): readonly Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index) }));

/** A server with these items that tells of a next page in one of the three ways. */
const serverOf =
  (items: readonly Item[], signal: Signal, origin = ''): ReadPage<Item> =>
  ({ skip, limit }) => {
    const headers = new Headers();
    const end = skip + limit;
    if (signal === 'total') headers.set('X-Total-Count', String(items.length));
    if (signal === 'link' && end < items.length) {
      headers.set('Link', `<${origin}/api/v2/things?limit=${limit}&skip=${end}>; rel="next"`);
    }
    return Promise.resolve({ ok: true, value: items.slice(skip, end), headers });
  };

describe('reading a list', () => {
  it('ends with every item once, whatever tells of the next page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 420 }),
        fc.constantFrom<Signal>('link', 'total', 'bare'),
        async (count, signal) => {
          const items = itemsUpTo(count);
          expect(await readAll(serverOf(items, signal))).toEqual({ ok: true, value: items });
        },
      ),
    );
  });

  it('takes only the number from a link to the server behind the proxy', async () => {
    const items = itemsUpTo(150);
    const server = serverOf(items, 'link', 'https://console.jumpcloud.com');
    expect(await readAll(server)).toEqual({ ok: true, value: items });
  });

  it('shows an item once that a changing list shows twice', async () => {
    const shifting: ReadPage<Item> = ({ skip }) =>
      Promise.resolve({
        ok: true,
        value: itemsUpTo(150).slice(Math.max(0, skip - 1), skip + 100),
        headers: new Headers(),
      });
    const result = await readAll(shifting);
    expect(result).toEqual({ ok: true, value: itemsUpTo(150) });
  });

  it('believes an empty page more than a total', async () => {
    const server: ReadPage<Item> = ({ skip }) =>
      Promise.resolve({
        ok: true,
        value: skip === 0 ? itemsUpTo(100) : [],
        headers: new Headers({ 'X-Total-Count': '230' }),
      });
    expect(await readAll(server)).toEqual({ ok: true, value: itemsUpTo(100) });
  });

  it.each<[string, ReadPage<Item>]>([
    [
      'answers the first page for ever',
      () => Promise.resolve({ ok: true, value: itemsUpTo(100), headers: new Headers() }),
    ],
    [
      'links a page to itself',
      ({ skip }) =>
        Promise.resolve({
          ok: true,
          value: itemsUpTo(skip + 100),
          headers: new Headers({ Link: `</api/v2/things?skip=${skip}>; rel="next"` }),
        }),
    ],
  ])('does not pass off a part for the whole when the server %s', async (_name, server) => {
    expect(await readAll(server)).toMatchObject({ ok: false, error: { kind: 'broken-contract' } });
  });

  it('ends with the failure of any page', async () => {
    const error = { kind: 'network', status: null, message: null, requestId: null } as const;
    const server: ReadPage<Item> = (page) =>
      page.skip === 0 ? serverOf(itemsUpTo(300), 'bare')(page) : Promise.resolve({ ok: false, error });
    expect(await readAll(server)).toEqual({ ok: false, error });
  });
});

describe('reading the headers', () => {
  it.each([
    [null, null],
    ['', null],
    ['</a?limit=100&skip=200>; rel="next"', 200],
    ['</a?skip=0>; rel="first", </a?skip=300&limit=100>; rel="next"', 300],
    ['</a?skip=0>; rel="prev"', null],
    ['</a?skip=500>; title="x"; rel=next', 500],
    ['</a?page=2>; rel="next"', null],
    ['nonsense', null],
  ])('%j leads to %j', (link, skip) => {
    expect(skipOfNextLink(link)).toBe(skip);
  });

  it.each([
    ['17', 17],
    ['-1', null],
    ['many', null],
    ['', null],
  ])('a total of %j is %j', (text, total) => {
    expect(totalCount(new Headers({ 'X-Total-Count': text }))).toBe(total);
  });
});
