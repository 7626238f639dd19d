import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unanswered } from '../errors';
import { failed } from '../result';
import { newPaging, type Page, readList, readWhole, type TakePage } from './paging';

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
    'refuses a server like %j that repeats its pages, and refuses it again when it is asked to go on',
    async (kind) => {
      const list = server(1000, kind);
      const paging = newPaging();
      for (let attempts = 0; attempts < 3; attempts += 1) {
        const result = await readList(paging, () => list.takePage(0));
        expect(result).toMatchObject({ ok: false, error: { kind: 'broken-contract' } });
      }
      expect([paging.done, list.skips.length]).toEqual([false, expect.toSatisfy((asked) => asked < 20)]);
    },
  );

  it('refuses a server that links from short pages to the same ones for ever', async () => {
    const list = server(1000, { pageSize: 20, tells: false });
    const result = await readList(newPaging(), async (skip) => {
      const page = await list.takePage(Math.min(skip, 40));
      return page.ok ? { ...page, value: { ...page.value, linked: true } } : page;
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'broken-contract' } });
  });

  it.each([
    ['one', 1, 100],
    ['a page', 100, 200],
    ['two pages', 200, 350],
  ])('reads to the end where %s more comes first while it is read', async (_, more, length) => {
    const list = Array.from({ length }, (__, at) => at);
    const seen = new Set<number>();
    const paging = newPaging();
    const result = await readList(paging, (skip) => {
      const items = list.slice(skip, skip + 100);
      const fresh = items.filter((item) => !seen.has(item)).length;
      for (const item of items) seen.add(item);
      if (skip === Math.min(100, length - 100))
        list.unshift(...Array.from({ length: more }, (__, at) => -1 - at));
      return Promise.resolve({ ok: true, value: { received: items.length, fresh, total: null } });
    });
    expect([result.ok, paging.done, paging.found]).toEqual([true, true, length]);
  });

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

describe('reading a whole list', () => {
  it('reads it again where somebody fell between two pages', async () => {
    const list = server(230);
    const paging = newPaging();
    let left = 0;
    const result = await readWhole(paging, async (skip) => {
      if (skip === 100 && (left += 1) === 1)
        return { ok: true, value: { received: 0, fresh: 0, total: 230 } };
      return list.takePage(skip);
    });
    expect([result.ok, paging.found, list.skips]).toEqual([true, 230, [0, 200, 0, 100, 200]]);
  });

  it('lets a server count more than it lists', async () => {
    const list = server(230);
    const paging = newPaging();
    const result = await readWhole(paging, async (skip) => {
      const page = await list.takePage(skip);
      return page.ok ? { ...page, value: { ...page.value, total: 231 } } : page;
    });
    expect([result.ok, paging.found, paging.total]).toEqual([true, 230, 231]);
  });

  it('refuses a server that fills up a short list with a page that was there, until it does not', async () => {
    const list = server(200);
    const paging = newPaging();
    const again = () => readWhole(paging, () => list.takePage(0));
    expect([(await again()).ok, (await again()).ok]).toEqual([false, false]);
    expect(await readWhole(paging, list.takePage)).toMatchObject({ ok: true });
    expect([paging.found, list.seen.size]).toEqual([200, 200]);
  });
});
