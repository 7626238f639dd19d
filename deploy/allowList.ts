/**
 * What may be asked of JumpCloud through this console's address: the one definition that nginx and `start:live` are
 * made from. Everything that is not listed here is answered with 403 and reaches nobody.
 *
 * Requests are judged as they were sent, before any decoding, and the patterns contain no `%`, no `.` and no `//`.
 * So a path that is written in another way than the console writes it is not on the list.
 */
import { paths } from '../src/api/contract';
import { domainPaths } from '../src/api/contractDomains';
import { importPaths } from '../src/api/contractImport';
import { bindingPaths } from '../src/api/contractBindings';
import { userPaths } from '../src/api/contractUsers';

export interface Forwarded {
  readonly to: 'console' | 'insights';
  readonly methods: readonly string[];
  /** A path as the contract writes it, where `ID` stands for an id of 24 hexadecimal characters. */
  readonly path: string;
}

export const allowList: readonly Forwarded[] = [
  { to: 'console', methods: ['GET'], path: paths.directories },
  { to: 'console', methods: ['GET', 'POST'], path: paths.rules('ID') },
  { to: 'console', methods: ['DELETE'], path: paths.rule('ID', 'ID') },
  { to: 'console', methods: ['GET'], path: paths.boundUsers('ID') },
  { to: 'console', methods: ['GET'], path: domainPaths.domains('ID') },
  { to: 'console', methods: ['GET'], path: importPaths.importUsers('ID') },
  { to: 'console', methods: ['GET', 'POST'], path: userPaths.users },
  { to: 'console', methods: ['GET'], path: bindingPaths.boundGroups('ID') },
  { to: 'console', methods: ['GET', 'POST'], path: bindingPaths.associations('ID') },
  { to: 'console', methods: ['GET'], path: bindingPaths.groups },
  { to: 'console', methods: ['GET'], path: bindingPaths.membership('ID') },
  { to: 'console', methods: ['GET'], path: userPaths.user('ID') },
  { to: 'console', methods: ['POST'], path: userPaths.search },
  { to: 'insights', methods: ['POST'], path: paths.events },
  { to: 'insights', methods: ['POST'], path: paths.eventCount },
];

/** What `URLSearchParams` writes, and no more. */
const query = String.raw`(\?[A-Za-z0-9*._+%&=-]*)?`;

/** A regular expression, the same in nginx and JavaScript, for `METHOD target` as on the request line. */
export const patternOf = ({ methods, path }: Forwarded): string =>
  `^(${methods.join('|')}) ${path.replaceAll('ID', '[0-9a-fA-F]{24}')}${query}$`;

const compiled = allowList.map((forwarded) => ({
  to: forwarded.to,
  pattern: new RegExp(patternOf(forwarded)),
}));

/** Where a request goes; null for one that is not on the list. `target`: as on the request line. */
export const upstreamOf = (method: string, target: string): Forwarded['to'] | null =>
  compiled.find(({ pattern }) => pattern.test(`${method} ${target}`))?.to ?? null;

/** Decoded paths that belong to JumpCloud: never answered with the console's own page. */
export const apiPath = '^/(api|insights)(/|$)';

/**
 * Targets that no page of the console has: dots at the start of a segment, doubled slashes, backslashes, and any of
 * these or a control character written with `%`. Refused before anybody decodes them.
 */
export const disguised = String.raw`^[^?]*(//|\x5c|/\.|%2e|%2f|%5c|%25|%[01])`;

/** The headers that go up, in lower case. Host and length are made anew. */
export const sentUp = ['x-api-key', 'x-org-id', 'content-type', 'accept', 'consistencylevel'] as const;

/** The headers that come down, in lower case. */
export const sentDown = [
  'content-type',
  'x-total-count',
  'link',
  'retry-after',
  'x-request-id',
  'x-result-count',
  'x-search_after',
] as const;

export const limits = {
  bodyBytes: 64 * 1024,
  /** Longer than the console waits (30 s), so that it is the console who gives up. */
  seconds: 40,
} as const;
