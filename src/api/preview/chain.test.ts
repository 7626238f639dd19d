import { describe, expect, it } from 'vitest';
import { unanswered } from '../errors';
import { failed } from '../result';
import { follow, newChain, type TakeNext } from './chain';

describe('following pages that name the next one', () => {
  it('goes on, after a failure, with the page that failed', async () => {
    const next = new Map([
      [null, 'b'],
      ['b', 'c'],
    ]);
    const asked: (string | null)[] = [];
    const take: TakeNext = (at) => {
      asked.push(at);
      if (asked.length === 2) return Promise.resolve(failed(unanswered('network')));
      return Promise.resolve({ ok: true, value: { next: next.get(at) ?? null } });
    };
    const chain = newChain();
    expect(await follow(chain, take)).toMatchObject({ ok: false });
    expect(await follow(chain, take)).toMatchObject({ ok: true });
    expect(asked).toEqual([null, 'b', 'b', 'c']);
    await follow(chain, take);
    expect(asked).toHaveLength(4);
  });

  it('refuses a page that names itself as the next one', async () => {
    const result = await follow(newChain(), () => Promise.resolve({ ok: true, value: { next: 'a' } }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'broken-contract' } });
  });
});
