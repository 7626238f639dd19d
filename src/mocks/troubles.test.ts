import { describe, expect, it } from 'vitest';
import { type ScenarioName, scenarios, seedFacts } from './scenarios';
import type { Counts, Operation, RequestFacts } from './interference';
import { counted, troubleOf } from './troubles';

const request = (operation: Operation, apiKey: string = seedFacts.apiKey): RequestFacts => ({
  operation,
  apiKey,
  organizationId: null,
  directoryId: null,
});

/** What happens to each of these requests, one after the other, in short. */
function story(scenario: ScenarioName, operations: readonly Operation[]): string[] {
  let counts: Counts = {};
  return operations.map((operation) => {
    counts = counted(counts, request(operation));
    const interference = troubleOf(scenario)(request(operation), counts);
    return interference?.kind === 'error' ? String(interference.status) : (interference?.kind ?? 'usual');
  });
}

const create = 'rules.create';
const remove = 'rules.delete';
const probe = 'rules.delete-unknown';
const list = 'rules.list';
const events = 'events.query';
const next = 'graph.users.next';

const stories: readonly (readonly [ScenarioName, readonly Operation[], readonly string[]])[] = [
  ['healthy', [list, create, remove, events], ['usual', 'usual', 'usual', 'usual']],
  ['offline', [list, create], ['no-connection', 'no-connection']],
  ['key-refused', [list, events], ['401', '401']],
  ['key-expired', [list, events], ['401', '401']],
  ['address-blocked', [list, 'graph.users.list'], ['403', 'usual']],
  ['several-organisations', [list, 'graph.users.list'], ['401', 'usual']],
  ['slow', [list, create], ['delay', 'delay']],
  ['save-fails', [list, probe, create, remove], ['usual', 'usual', '500', '500']],
  ['second-change-fails', [create, probe, list, create, create], ['usual', 'usual', 'usual', '500', 'usual']],
  ['write-applied-but-answer-lost', [probe, create, create], ['usual', 'answer-lost', 'usual']],
  [
    'save-outcome-not-known',
    [list, list, create, list, list, list, create],
    ['usual', 'usual', 'answer-lost', '500', '500', 'usual', 'usual'],
  ],
  ['already-exported-elsewhere', [list, create, remove], ['usual', 'anticipated', 'usual']],
  [
    'bound-elsewhere',
    ['associations.list', 'associations.change', 'associations.change'],
    ['usual', 'anticipated', 'usual'],
  ],
  ['changed-by-someone-else', [list, list, list], ['usual', 'meanwhile', 'usual']],
  ['rate-limited', [list, list, create, create, events], ['429', 'usual', '429', 'usual', '429']],
  [
    'read-only-admin',
    [list, probe, create, 'instance.patch', events],
    ['usual', '403', '403', '403', 'usual'],
  ],
  ['session-expired', [list, probe, create, list], ['usual', 'usual', '401', '401']],
  ['session-expired', ['associations.list', 'associations.change', list], ['usual', '401', '401']],
  ['session-expired', ['import.search', 'systemusers.create', list], ['usual', '401', '401']],
  ['second-directory-fails', [list, create], ['usual', 'usual']],
  ['events-forbidden', [list, events, 'events.count'], ['usual', '403', '403']],
  ['history-unavailable', [list, events], ['usual', '500']],
  [
    'graph-throttled',
    ['graph.users.list', next, next, next, next, list],
    ['usual', '429', 'usual', 'usual', '429', 'usual'],
  ],
  [
    'graph-throttled-for-long',
    ['graph.users.list', next, next, next, next, list],
    ['usual', '429', 'usual', '429', 'usual', 'usual'],
  ],
  ['graph-forbidden', ['graph.users.list', 'graph.roles.list', list], ['403', '403', 'usual']],
  [
    'graph-fails-midway',
    ['graph.users.list', next, next, next, next, 'graph.roles.list'],
    ['usual', '500', '500', '500', 'usual', 'usual'],
  ],
  ['broken-contract', [list, 'directories.list'], ['body', 'usual']],
];

describe('troubles', () => {
  it.each(stories)('%s: %j', (scenario, operations, wanted) => {
    expect(story(scenario, operations)).toEqual(wanted);
  });

  it('refuses only the key of the console when the session has expired', () => {
    const counts = counted({}, request(create));
    expect(troubleOf('session-expired')(request(list, 'another key'), counts)).toBeNull();
  });

  it('waits between one and a half and three seconds, not always the same', () => {
    const waits = Array.from({ length: 50 }, (_, all) => {
      const interference = troubleOf('slow')(request(list), { all });
      return interference?.kind === 'delay' ? interference.milliseconds : 0;
    });
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1500);
    expect(Math.max(...waits)).toBeLessThan(3000);
    expect(new Set(waits).size).toBeGreaterThan(10);
  });
});

describe('the list of scenarios', () => {
  it('names each once and says what to look at', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { description } of scenarios) expect(description).toMatch(/^[A-Z].{20,}\.$/);
  });
});
