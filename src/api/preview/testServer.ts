/** For tests of the preview only: both services with a few users, and the worker's answers without a worker. */
import type { Clock } from '../clock';
import { json, type Reply } from '../testSupport';
import { answerTo, createAnswers } from './answers';
import type { Channel } from './channel';
import type { Ask } from './protocol';
import { byWorker } from './senders';

/** The pages of both services; each is asked by its path. `fail` may answer instead. */
export interface TestServer {
  readonly reply: Reply;
  /** Answers the next requests whose address contains the text in this way. */
  readonly fail: (text: string, times: number, reply: Reply) => void;
  /** Deletes the user of this number in JumpCloud, which keeps them among the bound ones for now. */
  readonly deleteUser: (index: number) => void;
}

/** The JumpCloud id of a user by number. */
export const jumpCloudId = (index: number): string => `65a1b2c3d4e5${index.toString(16).padStart(12, '0')}`;
const nextPage = 'https://graph.example/v1.0/users?$skiptoken=2';

const boundUser = (index: number) => ({ id: jumpCloudId(index), externalId: `g-${index}` });

const user = (index: number) => ({
  _id: jumpCloudId(index),
  firstname: 'User',
  lastname: String(index),
  email: `user${index}@example.com`,
  department: index % 2 === 0 ? 'Sales' : '',
  manager: index === 0 ? undefined : jumpCloudId(0),
});

const account = (index: number) => ({
  id: `g-${index}`,
  userPrincipalName: `user${index}@example.com`,
  displayName: `User ${index}`,
  department: 'Marketing',
  manager: { id: 'g-0' },
});

function pageOf<T>(url: URL, items: readonly T[]): readonly T[] {
  const skip = Number(url.searchParams.get('skip') ?? 0);
  return items.slice(skip, skip + Number(url.searchParams.get('limit') ?? 10));
}

/** An organisation of 250 users of whom 230 are bound; Graph has 240 accounts, of whom none is bound beyond 220. */
export function testServer(): TestServer {
  const users = Array.from({ length: 250 }, (_, index) => user(index));
  const bound = users.slice(0, 230).map((_, index) => boundUser(index));
  const accounts = Array.from({ length: 240 }, (_, index) => account(index < 220 ? index : index + 1000));
  const failures: { text: string; times: number; reply: Reply }[] = [];

  const graph = (url: URL): Response => {
    if (url.pathname.endsWith('/$count')) return new Response('240');
    if (url.pathname.includes('roleAssignments')) return json({ value: [] });
    const isSecond = url.searchParams.has('$skiptoken');
    const value = isSecond ? accounts.slice(100) : accounts.slice(0, 100);
    return json(isSecond ? { value } : { value, '@odata.nextLink': nextPage });
  };

  return {
    deleteUser: (index) =>
      users.splice(
        users.findIndex(({ _id: id }) => id === jumpCloudId(index)),
        1,
      ),
    fail: (text, times, reply) => failures.push({ text, times, reply }),
    reply(request) {
      const failure = failures.find(({ text, times }) => times > 0 && request.url.includes(text));
      if (failure) {
        failure.times -= 1;
        return failure.reply(request);
      }
      const url = new URL(request.url);
      if (url.host === 'graph.example') return graph(url);
      if (url.pathname.endsWith('/translationrules')) return json([]);
      const one = users.find(({ _id: id }) => url.pathname === `/api/systemusers/${id}`);
      if (one) return json(one);
      if (url.pathname.startsWith('/api/systemusers/')) return json({ message: 'Not found' }, 404);
      if (url.pathname === '/api/systemusers')
        return json({ totalCount: users.length, results: pageOf(url, users) });
      return json(pageOf(url, bound), 200, { 'X-Total-Count': String(bound.length) });
    },
  };
}

/** The worker's answers on the same thread. */
export function nearChannel(): Channel {
  const answers = createAnswers();
  const ask: Ask = (kind, asked, stop) => answerTo(answers, kind, asked, stop);
  return { ask, by: byWorker(ask), close: () => undefined };
}

/** Time that passes only by waiting, and then as fast as the thread allows. */
export function quickClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    random: () => 0,
    async wait(milliseconds, signal) {
      await new Promise(setImmediate);
      if (!signal?.aborted) now += milliseconds;
    },
    timeout: () => new AbortController().signal,
  };
}
