import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unanswered } from '../errors';
import { failed } from '../result';
import { newPaging, type Page, readList, type TakePage } from './paging';

/** A list on a server that gives so many items at a time, whatever it is asked for. */
function server(length: number, { pageSize = 100, tells = true, fails = new Set<number>() } = {}) {
  const seen = new Set<number>();
  const skips: number[] = [];
  const takePage: TakePage = (skip) => {
    skips.push(skip);
    if (fails.delete(skips.length)) return Promise.resolve(failed(unanswered('network')));
    const items = Array.from(
      { length: Math.min(pageSize, Math.max(0, length - skip)) },
      (_, at) => skip + at,
    );
    const fresh = items.filter((item) => !seen.has(item)).length;
    for (const item of items) seen.add(item);
    const page: Page = { received: items.length, fresh, total: tells ? length : null };
    return Promise.resolve({ ok: true, value: page });
  };
  return { takePage, seen, skips };
}

describe('reading a list', () => {
  it.each([
    [0, {}, [0]],
    [1, {}, [0]],
    [100, {}, [0]],
    [101, {}, [0, 100]],
    [450, {}, [0, 100, 200, 300, 400]],
    [250, { tells: false }, [0, 100, 200]],
    [200, { tells: false }, [0, 100, 200]],
    [50, { pageSize: 20 }, [0, 20, 40]],
  ])('of %i items from a server like %j asks for pages at %j', async (length, kind, skips) => {
    const list = server(length, kind);
    const paging = newPaging();
    expect(await readList(paging, list.takePage)).toMatchObject({ ok: true });
    expect(list.skips).toEqual(skips);
    expect([paging.found, paging.received, paging.done]).toEqual([length, length, true]);
  });

  it('reads four pages at a time once the length is known', async () => {
    let underWay = 0;
    let most = 0;
    const list = server(2000);
    await readList(newPaging(), async (skip) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      return list.takePage(skip);
    });
    expect([most, list.seen.size]).toEqual([4, 2000]);
  });

  it('follows a link to a next page that is not full', async () => {
    const list = server(30, { pageSize: 20, tells: false });
    await readList(newPaging(), async (skip) => {
      const page = await list.takePage(skip);
      return page.ok ? { ...page, value: { ...page.value, linked: skip === 0 } } : page;
    });
    expect(list.seen.size).toBe(30);
  });

  it('stops when what was looked for is found', async () => {
    const list = server(1000);
    const paging = newPaging();
    await readList(paging, async (skip) => {
      const page = await list.takePage(skip);
      return page.ok ? { ...page, value: { ...page.value, enough: true } } : page;
    });
    expect([list.skips, paging.done]).toEqual([[0], true]);
  });

  it.each([{ tells: true }, { tells: false }])(
    'refuses a server like %j that repeats its pages',
    async (kind) => {
      const list = server(1000, kind);
      const result = await readList(newPaging(), () => list.takePage(0));
      expect(result).toMatchObject({ ok: false, error: { kind: 'broken-contract' } });
    },
  );

  it('ends with every item, however often and wherever it fails, when it is asked to go on', async () => {
    const kind = fc.record({
      length: fc.nat(900),
      pageSize: fc.integer({ min: 1, max: 100 }),
      tells: fc.boolean(),
      fails: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
    });
    await fc.assert(
      fc.asyncProperty(kind, async ({ length, pageSize, tells, fails }) => {
        fc.pre(tells || pageSize === 100);
        const list = server(length, { pageSize, tells, fails: new Set(fails) });
        const paging = newPaging();
        for (let attempts = 0; attempts <= fails.length && !paging.done; attempts += 1)
          await readList(paging, list.takePage);
        expect([paging.done, list.seen.size, paging.received]).toEqual([true, length, length]);
      }),
    );
  });
});
