/** For the tests of the border only: a network of prepared answers, and a clock without waiting. */
import { afterEach, beforeEach, vi } from 'vitest';
import { type DirectoryId, type RuleId, isDirectoryId, isRuleId } from '../domain/directory';
import type { Clock } from './clock';
import { defaultPageSize } from './contract';
import { signIn, signOut } from './session';

/** What the fake network does with a request: an answer, or a fault. */
export type Reply = (request: globalThis.Request) => Response | Promise<Response>;

export const testKey = 'jca_secret_key_0123456789';

/** An id of 24 hexadecimal characters. */
export const hexId = (index: number): string => index.toString(16).padStart(24, '0');

function ids(directory: string, rule: string): { directory: DirectoryId; rule: RuleId } {
  if (!isDirectoryId(directory) || !isRuleId(rule)) throw new Error('not an id');
  return { directory, rule };
}

export const { directory: testDirectory, rule: testRule } = ids('65a1b2c3d4e5f60718293a4b', hexId(7));
export const instancePath = `/api/v2/office365s/${testDirectory}`;

/** An answer with a JSON body. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const noContent = (): Response => new Response(null, { status: 204 });

/** A v2 list as the API answers it: ten items unless asked for more, with or without its total. */
export const listOf =
  (items: readonly unknown[], withTotal: boolean): Reply =>
  ({ url }) => {
    const query = new URL(url).searchParams;
    const skip = Number(query.get('skip') ?? 0);
    const page = items.slice(skip, skip + Number(query.get('limit') ?? defaultPageSize));
    return json(page, 200, withTotal ? { 'X-Total-Count': String(items.length) } : {});
  };

/** A reply that loses the connection, as `fetch` tells it. */
export const lost: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** A reply that never comes: it ends only when the request is aborted. */
export const silent: Reply = (request) =>
  new Promise((_resolve, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });

/** What was asked, in order, as `METHOD path?query`. */
export const asked = (requests: readonly globalThis.Request[]): readonly string[] =>
  requests.map(({ method, url }) => `${method} ${url.slice('https://console.example'.length)}`);

/** Signs in and replaces `fetch` for each test of the file. Replies are used in order; the last one stays. */
export function fakeNetwork(): {
  readonly requests: globalThis.Request[];
  answer: (...next: Reply[]) => void;
} {
  const requests: globalThis.Request[] = [];
  let replies: Reply[] = [];
  beforeEach(() => {
    requests.length = 0;
    replies = [];
    signIn({ apiKey: testKey, organizationId: null });
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      const request = new Request(new URL(path, 'https://console.example'), init);
      requests.push(request.clone());
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      if (!reply) throw new TypeError(`No reply prepared for ${request.url}`);
      return await reply(request);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    signOut('signed-out');
  });
  return {
    requests,
    answer: (...next) => {
      replies = next;
    },
  };
}

/** A clock that only waiting moves on; its waits end at once and are written down. */
export function fakeClock(start = Date.parse('2026-03-01T12:00:00Z')): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let time = start;
  return {
    waits,
    now: () => time,
    random: () => 0,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    timeout: () => new AbortController().signal,
  };
}
