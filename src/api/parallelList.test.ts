import { describe, expect, it } from 'vitest';
import { readAllAtOnce } from './parallelList';

/** Answers with these items, and tells that there are 200. */
const answer = (from: number, to: number) => ({
  ok: true as const,
  value: Array.from({ length: to - from }, (_, at) => ({ id: `u-${from + at}` })),
  headers: new Headers({ 'X-Total-Count': '200' }),
});

describe('all items of a long list', () => {
  it('are read by pages, each once', async () => {
    const result = await readAllAtOnce(async ({ skip, limit }) => answer(skip, skip + limit));
    expect(result.ok && result.value.length).toBe(200);
  });

  it('are not given in part where the server repeats its first page', async () => {
    expect(await readAllAtOnce(async () => answer(0, 100))).toMatchObject({
      ok: false,
      error: { kind: 'broken-contract' },
    });
  });
});
