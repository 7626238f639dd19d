/** What goes wrong in a scenario, decided by what is asked and how often that was asked before. */
import { seededRandom } from './directory/seed/random';
import type { Counts, Interference, Operation, RequestFacts, Trouble } from './interference';
import { type ScenarioName, seedFacts } from './scenarios';

const ruleWrites: ReadonlySet<Operation> = new Set(['rules.create', 'rules.delete']);

const writes: ReadonlySet<Operation> = new Set([
  ...ruleWrites,
  'rules.delete-unknown',
  'instance.patch',
  'systemusers.create',
  'associations.change',
]);

const isRuleWrite = (request: RequestFacts) => ruleWrites.has(request.operation);

/** The console asks by a removal of nothing whether its role may write: that changes nothing. */
const isWrite = ({ operation }: RequestFacts) =>
  writes.has(operation) && operation !== 'rules.delete-unknown';

/** The counts after this request. */
export function counted(counts: Counts, request: RequestFacts): Counts {
  const more = isRuleWrite(request) ? ['rule-write'] : [];
  if (isWrite(request)) more.push('write');
  if (request.operation === 'rules.list') more.push('rules-read-after-write');
  const keys = ['all', request.operation, ...more];
  const before = isRuleWrite(request) ? { ...counts, 'rules-read-after-write': 0 } : counts;
  return { ...before, ...Object.fromEntries(keys.map((key) => [key, (before[key] ?? 0) + 1])) };
}

const forbidden: Interference = { kind: 'error', status: 403, message: 'Forbidden' };

const serverError: Interference = { kind: 'error', status: 500, message: 'Internal Server Error' };

const anticipated: Interference = { kind: 'anticipated' };

const isFirst = (counts: Counts, key: string) => counts[key] === 1;

const refusedKey = (request: RequestFacts, message: string): Interference | null =>
  request.apiKey === seedFacts.apiKey ? { kind: 'error', status: 401, message } : null;

const isGraph = (request: RequestFacts) => request.operation.startsWith('graph.');

const { id: secondOrganization, directory } = seedFacts.secondOrganization;

/** The other organisation has one directory, which nobody exports to, and no history. */
function inSecondOrganization({ operation }: RequestFacts): Interference {
  if (operation === 'directories.list') {
    return { kind: 'body', body: [{ ...directory, type: 'ldap_server' }] };
  }
  if (operation === 'events.query') return { kind: 'body', body: [] };
  return { kind: 'error', status: 404, message: 'Not Found' };
}

/** Writes of which `write-applied-but-answer-lost` loses an answer, beside those of rules. */
const lostToo: ReadonlySet<Operation> = new Set(['associations.change', 'systemusers.create']);

/** Scenarios without an entry differ from `healthy` in their data only. */
const troubles: Partial<Record<ScenarioName, Trouble>> = {
  offline: () => ({ kind: 'no-connection' }),

  slow: (_request, counts) => ({
    kind: 'delay',
    milliseconds: 1500 + Math.floor(seededRandom(`slow/${counts['all'] ?? 0}`)() * 1500),
  }),

  'save-fails': (request) => (isRuleWrite(request) ? serverError : null),

  'second-change-fails': (request, counts) =>
    isRuleWrite(request) && counts['rule-write'] === 2 ? serverError : null,

  'turning-round-fails': (request, counts) =>
    isFirst(counts, request.operation) && request.operation === 'rules.create' ? serverError : null,

  'turned-round-elsewhere': (request, counts) =>
    request.operation === 'rules.list' && counts['rules.list'] === 2
      ? { kind: 'meanwhile', switchOn: [seedFacts.importedRule], switchOff: [] }
      : null,

  'binding-fails': (request, counts) =>
    request.operation === 'associations.change' && counts['associations.change'] === 2 ? serverError : null,

  'bound-elsewhere': (request, counts) =>
    request.operation === 'associations.change' && isFirst(counts, 'associations.change')
      ? anticipated
      : null,

  'write-applied-but-answer-lost': (request, counts) => {
    const key = isRuleWrite(request) ? 'rule-write' : request.operation;
    const mayBeLost = isRuleWrite(request) || lostToo.has(request.operation);
    return mayBeLost && isFirst(counts, key) ? { kind: 'answer-lost' } : null;
  },

  'save-outcome-not-known': (request, counts) => {
    if (counts['rule-write'] !== 1) return null;
    if (isRuleWrite(request)) return { kind: 'answer-lost' };
    // The save reads twice: to settle the lost answer, and at its end.
    return request.operation === 'rules.list' && (counts['rules-read-after-write'] ?? 0) <= 2
      ? serverError
      : null;
  },

  'already-exported-elsewhere': (request) => (request.operation === 'rules.create' ? anticipated : null),

  'changed-by-someone-else': (request, counts) =>
    request.operation === 'rules.list' && counts['rules.list'] === 2
      ? {
          kind: 'meanwhile',
          switchOn: [seedFacts.changedElsewhere.switchedOn],
          switchOff: [seedFacts.changedElsewhere.switchedOff],
        }
      : null,

  'rate-limited': (request, counts) =>
    isFirst(counts, request.operation)
      ? { kind: 'error', status: 429, message: 'Too Many Requests', retryAfter: 1 }
      : null,

  'read-only-admin': (request) => (writes.has(request.operation) ? forbidden : null),

  'session-expired': (request, counts) =>
    request.apiKey === seedFacts.apiKey && (counts['write'] ?? 0) > 0
      ? { kind: 'error', status: 401, message: 'Unauthorized' }
      : null,

  'key-refused': (request) => refusedKey(request, 'Unauthorized'),

  'key-expired': (request) => refusedKey(request, 'API key expired'),

  'address-blocked': (request) =>
    isGraph(request) ? null : { kind: 'error', status: 403, message: 'Your IP address is blocked' },

  'several-organisations': (request) => {
    if (isGraph(request)) return null;
    if (request.organizationId === null) {
      return { kind: 'error', status: 401, message: 'Organization ID is required' };
    }
    return request.organizationId === secondOrganization ? inSecondOrganization(request) : null;
  },

  'events-forbidden': (request) => (request.operation.startsWith('events.') ? forbidden : null),

  'history-unavailable': (request) => (request.operation.startsWith('events.') ? serverError : null),

  'long-history': (request) =>
    request.operation.startsWith('events.') ? { kind: 'delay', milliseconds: 1000 } : null,

  'history-fails-midway': (request, counts) =>
    request.operation === 'events.next' && isFirst(counts, 'events.next') ? serverError : null,

  'graph-throttled': (request, counts) =>
    request.operation === 'graph.users.next' && (counts['graph.users.next'] ?? 0) % 3 === 1
      ? { kind: 'error', status: 429, message: 'Too many requests.', retryAfter: 1 }
      : null,

  'graph-throttled-for-long': ({ operation }, counts) => {
    const retryAfter = { 1: 5, 3: 600 }[counts['graph.users.next'] ?? 0];
    return operation === 'graph.users.next' && retryAfter
      ? { kind: 'error', status: 429, message: 'Too many requests.', retryAfter }
      : null;
  },

  'graph-forbidden': (request) =>
    isGraph(request)
      ? { kind: 'error', status: 403, message: 'Insufficient privileges to complete the operation.' }
      : null,

  'graph-fails-midway': (request, counts) =>
    request.operation === 'graph.users.next' && (counts['graph.users.next'] ?? 0) <= 3 ? serverError : null,

  'import-refused': (request) => (request.operation === 'systemusers.create' ? forbidden : null),

  'import-search-refused': (request) =>
    request.operation === 'import.search'
      ? { kind: 'error', status: 400, message: 'Search is not supported.' }
      : null,

  'import-search-fails': (request) => (request.operation === 'import.search' ? serverError : null),

  'second-directory-fails': ({ operation, directoryId }) =>
    operation === 'rules.list' && directoryId === seedFacts.secondMicrosoft.id ? serverError : null,

  'broken-contract': (request) =>
    request.operation === 'rules.list'
      ? { kind: 'body', body: [{ id: '65f7d1b8e3a2c49000000000', builtIn: 42, direction: 'export' }] }
      : null,
};

const noTrouble: Trouble = () => null;

/** What goes wrong in this scenario. */
export const troubleOf = (scenario: ScenarioName): Trouble => troubles[scenario] ?? noTrouble;
