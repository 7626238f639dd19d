import type { ApiError } from './errors';

/** A failure in plain words. */
export interface Explanation {
  /** What happened, without a full stop. */
  readonly title: string;
  /** What to do next, in whole sentences. */
  readonly whatToDo: string;
  /** What the server said, and what its support asks for; null where there is nothing to add. */
  readonly details: string | null;
  /** Going on would end the same way: something else has to be chosen. */
  readonly lasting?: true;
}

/** What an explanation says of an error without its facts. */
export type Words = Pick<Explanation, 'title' | 'whatToDo'>;

const words: Record<ApiError['kind'], Words> = {
  network: {
    title: 'JumpCloud could not be reached',
    whatToDo: 'The connection was lost before an answer arrived. Check the network, then try again.',
  },
  timeout: {
    title: 'JumpCloud did not answer within 30 seconds',
    whatToDo: 'Wait a moment, then try again.',
  },
  aborted: {
    title: 'The request was stopped',
    whatToDo: 'Try again when you are ready.',
  },
  unauthenticated: {
    title: 'JumpCloud does not accept this API key',
    whatToDo:
      'Sign in with a current key. A key ends when it expires or when its administrator generates a new one. An administrator of several organisations also needs the organisation ID.',
  },
  forbidden: {
    title: 'Your administrator role does not allow this',
    whatToDo:
      'Ask an administrator who may do it, or sign in with their kind of role. JumpCloud may also answer like this when it blocks your network address.',
  },
  'not-found': {
    title: 'JumpCloud does not find this',
    whatToDo: 'It may have been removed meanwhile. Reload to see what there is now.',
  },
  conflict: {
    title: 'JumpCloud already has this, or it changed meanwhile',
    whatToDo: 'Reload to see what there is now, then decide again.',
  },
  invalid: {
    title: 'JumpCloud refused the request as not valid',
    whatToDo: 'Read what JumpCloud says, correct that, then try again.',
  },
  'rate-limited': {
    title: 'JumpCloud asks for fewer requests',
    whatToDo: 'Wait a moment, then try again.',
  },
  server: {
    title: 'JumpCloud has a problem of its own',
    whatToDo: 'Try again in a few minutes. If it lasts, look at JumpCloud’s status page.',
  },
  'broken-contract': {
    title: 'JumpCloud’s answer could not be understood',
    whatToDo:
      'It is left out, because it could be shown wrongly. Try again. If it lasts, report it with the details.',
  },
  unexpected: {
    title: 'JumpCloud answered in an unexpected way',
    whatToDo: 'Try again. If it lasts, report it with the details.',
  },
};

const notSignedIn: Words = {
  title: 'Nobody is signed in with a usable API key',
  whatToDo: 'Sign in with an API key, then try again.',
};

const blockedAddress: Words = {
  title: 'JumpCloud blocks the network address you come from',
  whatToDo: 'Try from another network, or ask JumpCloud’s support to lift the block.',
};

/** Whether JumpCloud says that it refuses the network address and not the administrator. */
export const blocksAddress = ({ kind, message }: ApiError): boolean =>
  kind === 'forbidden' && /\bip\b|\bnetwork address\b/i.test(message ?? '');

/** Whether JumpCloud refuses what was asked to this administrator. */
export const refusesRole = (error: ApiError): boolean => error.kind === 'forbidden' && !blocksAddress(error);

const units = [
  ['second', 1000, 120],
  ['minute', 60_000, 120],
  ['hour', 3_600_000, Infinity],
] as const;

/** “2 seconds”, “10 minutes”, “3 hours”: never less than it is. */
export function duration(milliseconds: number): string {
  const [unit, size] = units.find(([, one, most]) => milliseconds < one * most) ?? units[2];
  const count = Math.max(1, Math.ceil(milliseconds / size));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** What is said of the time to wait where nobody names one. */
const someTime = /a moment|a few minutes/;

/** The words with the time to wait in them, where the server asks for one. */
export function withWait(said: Words, error: ApiError): Words {
  if ((error.kind !== 'rate-limited' && error.kind !== 'server') || error.waitMs === null) return said;
  return { ...said, whatToDo: said.whatToDo.replace(someTime, duration(error.waitMs)) };
}

/** What `server`, named as people know it, said itself; null where there is nothing to add. */
export function detailsOf(error: ApiError, server: string): string | null {
  const fields = error.kind === 'invalid' ? error.fields : [];
  const parts = [
    error.message === null ? null : `${server} said: “${error.message}”`,
    ...fields.map((problem) => `${problem.field}: ${problem.description}`),
    error.kind === 'broken-contract' ? `Not as described: ${error.where}` : null,
    error.status === null ? null : `Status ${error.status}`,
    error.requestId === null ? null : `Request ID ${error.requestId}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('. ');
}

function wordsFor(error: ApiError): Words {
  if (blocksAddress(error)) return blockedAddress;
  return error.kind === 'unauthenticated' && error.status === null ? notSignedIn : words[error.kind];
}

/** Says in plain words what happened and what to do next. Pure; says nothing but what the error carries. */
export const explain = (error: ApiError): Explanation => ({
  ...withWait(wordsFor(error), error),
  details: detailsOf(error, 'JumpCloud'),
});
