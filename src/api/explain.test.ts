import { describe, expect, it } from 'vitest';
import type { ApiError } from './errors';
import { explain } from './explain';
import { explainGraph } from './graph/explain';

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

describe.each([
  ['JumpCloud', explain],
  ['Microsoft Graph', explainGraph],
])('explaining a failure of %s', (server, explained) => {
  it.each(Object.entries(examples))('says what happened and what to do: %s', (_kind, error) => {
    const { title, whatToDo } = explained(error);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(whatToDo).toMatch(/^[A-Z].*\.$/);
  });

  it('gives each kind its own title', () => {
    const titles = Object.values(examples).map((error) => explained(error).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('tells who said what', () => {
    expect(explained(examples.server).details).toBe(`${server} said: “boom”. Status 500. Request ID r-9`);
  });

  it('names nobody else', () => {
    const other = server === 'JumpCloud' ? 'Graph' : 'JumpCloud';
    const texts = Object.values(examples).flatMap((error) => Object.values(explained(error)));
    expect(texts.filter((text) => text?.includes(other))).toEqual([]);
  });
});

describe('explaining a failure', () => {
  it('says which permission is missing where Graph refuses', () => {
    expect(explainGraph(examples.forbidden).whatToDo).toContain('User.Read.All');
  });

  it.each<[ApiError, string | null]>([
    [examples.network, null],
    [examples.invalid, 'JumpCloud said: “bad input”. builtIn: is not known. Status 400'],
    [examples['broken-contract'], 'Not as described: 2.builtIn. Status 200'],
  ])('adds what the server said: %#', (error, details) => {
    expect(explain(error).details).toBe(details);
  });

  it.each([
    [null, 'Wait a moment, then try again.'],
    [0, 'Wait 1 second, then try again.'],
    [1200, 'Wait 2 seconds, then try again.'],
    [119_000, 'Wait 119 seconds, then try again.'],
    [600_000, 'Wait 10 minutes, then try again.'],
    [7_000_000, 'Wait 117 minutes, then try again.'],
    [7_200_001, 'Wait 3 hours, then try again.'],
  ])('says how long to wait: %j', (waitMs, whatToDo) => {
    expect(explain({ ...facts, kind: 'rate-limited', status: 429, waitMs }).whatToDo).toBe(whatToDo);
  });

  it('says so of a service that is not there for a time, and what of a reading is kept', () => {
    const away: ApiError = { ...facts, kind: 'server', status: 503, waitMs: 600_000 };
    expect(explain(away).whatToDo).toMatch(/^Try again in 10 minutes\. /);
    expect(explainGraph(away).whatToDo).toMatch(/^Go on reading in 10 minutes\. What was read is kept\./);
    expect(explainGraph({ ...away, kind: 'rate-limited' }).whatToDo).toBe(
      'Wait 10 minutes, then go on reading. What was read is kept.',
    );
  });

  it('says so where JumpCloud names the network address, and blames the role no more', () => {
    const blocked = explain({ ...examples.forbidden, message: 'Your IP address is blocked' });
    expect(blocked.title).toBe('JumpCloud blocks the network address you come from');
    expect(blocked.whatToDo).toMatch(/^Try from another network/);
    const other = explain({ ...examples.forbidden, message: 'Not allowed to read the e-mail address' });
    expect(other.title).toBe('Your administrator role does not allow this');
  });

  it('tells a missing key from a refused one', () => {
    expect(explain({ ...facts, kind: 'unauthenticated' }).title).toBe(
      'Nobody is signed in with a usable API key',
    );
    expect(explain(examples.unauthenticated).title).toBe('JumpCloud does not accept this API key');
  });

  it('tells a missing sign-in to Microsoft from a refused one', () => {
    const missing = explainGraph({ ...facts, kind: 'unauthenticated' });
    expect(missing.title).toBe('Nobody is signed in to Microsoft Graph');
    expect(explainGraph(examples.unauthenticated).title).not.toBe(missing.title);
  });
});
