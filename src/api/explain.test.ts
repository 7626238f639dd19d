import { describe, expect, it } from 'vitest';
import type { ApiError } from './errors';
import { explain } from './explain';

const facts = { status: null, message: null, requestId: null };

/** Every kind once, so that a new one has to be added here too. */
const examples: {
  readonly [Kind in ApiError['kind']]: Extract<ApiError, { readonly kind: Kind }> | ApiError;
} = {
  network: { ...facts, kind: 'network' },
  timeout: { ...facts, kind: 'timeout' },
  aborted: { ...facts, kind: 'aborted' },
  unauthenticated: { ...facts, kind: 'unauthenticated', status: 401 },
  forbidden: { ...facts, kind: 'forbidden', status: 403 },
  'not-found': { ...facts, kind: 'not-found', status: 404 },
  conflict: { ...facts, kind: 'conflict', status: 409 },
  invalid: {
    ...facts,
    kind: 'invalid',
    status: 400,
    message: 'bad input',
    fields: [{ field: 'builtIn', description: 'is not known' }],
  },
  'rate-limited': { ...facts, kind: 'rate-limited', status: 429, waitMs: 1200 },
  server: { ...facts, kind: 'server', status: 500, message: 'boom', requestId: 'r-9', waitMs: null },
  'broken-contract': { ...facts, kind: 'broken-contract', status: 200, where: '2.builtIn' },
  unexpected: { ...facts, kind: 'unexpected', status: 418 },
};

describe('explaining a failure', () => {
  it.each(Object.entries(examples))('says what happened and what to do: %s', (_kind, error) => {
    const { title, whatToDo } = explain(error);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(whatToDo).toMatch(/^[A-Z].*\.$/);
  });

  it('gives each kind its own title', () => {
    const titles = Object.values(examples).map((error) => explain(error).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each<[ApiError, string | null]>([
    [examples.network, null],
    [examples.invalid, 'JumpCloud said: “bad input”. builtIn: is not known. Status 400'],
    [examples.server, 'JumpCloud said: “boom”. Status 500. Request ID r-9'],
    [examples['broken-contract'], 'Not as described: 2.builtIn. Status 200'],
  ])('adds what the server said: %#', (error, details) => {
    expect(explain(error).details).toBe(details);
  });

  it.each([
    [null, 'Wait a moment, then try again.'],
    [0, 'Wait 1 second, then try again.'],
    [1200, 'Wait 2 seconds, then try again.'],
  ])('says how long to wait: %j', (waitMs, whatToDo) => {
    expect(explain({ ...facts, kind: 'rate-limited', status: 429, waitMs }).whatToDo).toBe(whatToDo);
  });

  it('tells a missing key from a refused one', () => {
    expect(explain({ ...facts, kind: 'unauthenticated' }).title).toBe(
      'Nobody is signed in with a usable API key',
    );
    expect(explain(examples.unauthenticated).title).toBe('JumpCloud does not accept this API key');
  });
});
