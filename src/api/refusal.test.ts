import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ApiError } from './errors';
import { send } from './http';
import { fakeClock, fakeNetwork, json, testKey } from './testSupport';

const network = fakeNetwork();

/** The error of a write that is refused. */
async function refused(): Promise<ApiError> {
  const answer = await send(
    { kind: 'write', method: 'POST', path: '/api/v2/thing', schema: v.unknown() },
    fakeClock(),
  );
  if (answer.ok) throw new Error('expected a failure');
  return answer.error;
}

describe('the body of a failed answer', () => {
  it.each([
    ['nothing', '', null],
    ['plain text', 'upstream is busy', 'upstream is busy'],
    ['HTML', '<!doctype html><html><body>Bad gateway</body></html>', null],
    ['HTML inside JSON', '{"message":"<b>no</b>"}', null],
    ['JSON of another shape', '{"message":17}', null],
    ['a JSON list', '[1,2]', null],
    ['half a JSON', '{"message":"cut', null],
    ['the key itself', `{"message":"unknown key ${testKey}"}`, 'unknown key [API key]'],
    ['null', 'null', null],
    ['a code that is a word', '{"code":"invalid_argument","message":"no service"}', 'no service'],
    ['details that are no list', '{"message":"no","details":{"reason":"x"}}', 'no'],
    ['an error alone', `{"error":"unknown key ${testKey}"}`, 'unknown key [API key]'],
    ['an error that is no text', '{"error":{"code":1},"message":"no"}', 'no'],
  ])('with %s for a body is survived', async (_name, body, message) => {
    network.answer(() => new Response(body, { status: 500 }));
    expect(await refused()).toMatchObject({ kind: 'server', message });
  });

  it('keeps the refused fields that can be read beside what cannot', async () => {
    const details = [
      'odd',
      null,
      { fieldViolations: 'odd' },
      { fieldViolations: [{ field: 'a', description: 7 }] },
    ];
    network.answer(() => json({ code: 'odd', message: ['odd'], details }, 400));
    expect(await refused()).toMatchObject({
      kind: 'invalid',
      message: null,
      fields: [{ field: 'a', description: 'is not valid' }],
    });
  });

  it('is cut to 500 characters', async () => {
    network.answer(() => json({ message: 'x'.repeat(2000) }, 500));
    expect((await refused()).message).toHaveLength(500);
  });
});
