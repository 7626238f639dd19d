import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenAs, importOver, knownAs, type Line } from './testing/importServer';
import type { Fault } from '../testing/faults';

const ana = chosenAs('ana');
const bo = chosenAs('bo');
const cy = chosenAs('cy');

describe('an import', () => {
  it('reads who is there, then makes one user after the other', async () => {
    const { statuses, calls, users } = await importOver([ana, bo]);
    expect(statuses).toEqual(['imported', 'imported']);
    expect(calls).toEqual(['find 2', 'create ana', 'create bo']);
    expect(users.map(({ email }) => email)).toEqual(['ana@m.example', 'bo@m.example']);
  });

  it('sends nothing for somebody whose email is there already, whatever its case', async () => {
    const { statuses, calls } = await importOver([ana, bo], {}, [knownAs('other', 'ANA@m.example')]);
    expect(statuses).toEqual(['already-there', 'imported']);
    expect(calls).toEqual(['find 2', 'create bo']);
  });

  it('sends nothing at all where it cannot be read who is there', async () => {
    const { outcome, calls } = await importOver([ana], { faults: ['500-before'] });
    expect(outcome).toMatchObject({ kind: 'not-started', error: { kind: 'server' } });
    expect(calls).toEqual(['find 1']);
  });

  it.each(['invalid', 'conflict'] as const)(
    'goes on past a username that is taken, told by %s',
    async (refusesBy) => {
      const { results, calls } = await importOver([ana, bo], { refusesBy }, [knownAs('ana', 'x@y.example')]);
      expect(results).toMatchObject([
        { status: 'refused', reason: 'username-taken' },
        { status: 'imported' },
      ]);
      expect(calls).toEqual(['find 2', 'create ana', 'find 1', 'find username', 'create bo']);
    },
  );

  it('goes on past a user refused for another reason, with what JumpCloud said', async () => {
    const { results } = await importOver([ana, bo], { faults: ['none', '400'] });
    expect(results).toMatchObject([
      { status: 'refused', reason: 'other', error: { kind: 'invalid' } },
      { status: 'imported' },
    ]);
  });

  it('finds that somebody else was an instant faster', async () => {
    const user = knownAs('ana', 'ana@m.example');
    const { statuses } = await importOver([ana, bo], { intrusion: { call: 1, user } });
    expect(statuses).toEqual(['already-there', 'imported']);
  });

  it.each<[string, Line, readonly string[], readonly string[]]>([
    ['a lost answer', { faults: ['none', 'lost-after'] }, ['imported', 'imported'], ['find 1', 'create bo']],
    [
      'a 502 after the write',
      { faults: ['none', '500-after'] },
      ['imported', 'imported'],
      ['find 1', 'create bo'],
    ],
    ['a lost request', { faults: ['none', 'lost-before'] }, ['failed', 'not-tried'], ['find 1']],
    ['a server error', { faults: ['none', '500-before'] }, ['failed', 'not-tried'], ['find 1']],
    ['a role that may not', { faults: ['none', '403'] }, ['failed', 'not-tried'], []],
    [
      'a lost answer, and no reading to settle it',
      { faults: ['none', 'lost-after', 'lost-before'] },
      ['not-known', 'not-tried'],
      ['find 1'],
    ],
    ['a limit', { faults: ['none', '429'] }, ['imported', 'imported'], ['find 1', 'create ana', 'create bo']],
    ['a limit that nobody waits for', { faults: ['none', '429-long'] }, ['failed', 'not-tried'], []],
  ])('meets %s', async (_name, line, statuses, after) => {
    const met = await importOver([ana, bo], line);
    expect(met.statuses).toEqual(statuses);
    expect(met.calls).toEqual(['find 2', 'create ana', ...after]);
  });

  it('waits as told, and no more than three times', async () => {
    const limited: Fault[] = ['none', '429', 'none', '429', 'none', '429', 'none', '429'];
    const { waits, statuses } = await importOver([ana], { faults: limited });
    expect([waits, statuses]).toEqual([[1000, 1000, 1000], ['failed']]);
    expect((await importOver([ana], { faults: ['none', '429-minutes'] })).waits).toEqual([300_000]);
  });

  it('says that it reads again once the pause that JumpCloud asked for is over', async () => {
    const { progress } = await importOver([ana], { faults: ['none', '429'] });
    expect(progress).toEqual(
      ['sending', 'waiting-for-limit', 'checking', 'sending', 'imported'].map((step) => `id-ana ${step}`),
    );
  });

  it('stops before the next user, and finishes the one on the way', async () => {
    const { statuses, progress } = await importOver([ana, bo, cy], { stopAt: 2 });
    expect(statuses).toEqual(['imported', 'imported', 'not-tried']);
    expect(progress).toContain('id-cy not-tried');
  });

  it('sends only what is missing when it is called again', async () => {
    const first = await importOver([ana, bo, cy], { faults: ['none', 'none', 'lost-after', '500-before'] });
    expect(first.statuses).toEqual(['imported', 'not-known', 'not-tried']);
    const again = await importOver([bo, cy], {}, first.users);
    expect(again.statuses).toEqual(['already-there', 'imported']);
    expect(again.calls).toEqual(['find 2', 'create cy']);
  });
});

/** A user who failed, or whose end is not known, may be there or not. */
const mustBeRight: ReadonlySet<string | undefined> = new Set([
  'imported',
  'already-there',
  'refused',
  'not-tried',
]);

describe('an import over any line', () => {
  const fault = fc.constantFrom<Fault>(
    'none',
    'none',
    'lost-before',
    'lost-after',
    '500-before',
    '500-after',
    '400',
    '403',
    '429',
  );

  it('makes nobody twice, tells everybody’s end, and calls nobody imported who is not there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 24 }),
        fc.uniqueArray(fc.constantFrom('ana', 'bo', 'cy', 'di', 'ed'), { minLength: 1 }),
        fc.nat(30),
        async (faults, names, stopAt) => {
          const taken = [knownAs('cy', 'somebody@m.example'), knownAs('dora', 'di@m.example')];
          const chosen = names.map((name) => chosenAs(name));
          const { outcome, users, calls } = await importOver(chosen, { faults, stopAt }, taken);
          const emails = users.map(({ email }) => email);
          expect(new Set(emails).size).toBe(emails.length);
          const notStarted = outcome.kind === 'not-started';
          expect(notStarted && calls.some((call) => call.startsWith('create'))).toBe(false);
          const told = chosen.map(({ candidate }) => ({
            end: outcome.kind === 'finished' ? outcome.results.get(candidate.id)?.status : 'not-started',
            isThere: emails.includes(candidate.signInName),
          }));
          expect(told.filter(({ end }) => end === undefined)).toEqual([]);
          const wrong = told.filter(
            ({ end, isThere }) =>
              (end === 'imported' || end === 'already-there' ? !isThere : isThere) && mustBeRight.has(end),
          );
          expect(wrong).toEqual([]);
        },
      ),
    );
  });
});
