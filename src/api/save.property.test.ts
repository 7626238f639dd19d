import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SwitchableId } from '../domain/attribute';
import { switchable, switchables } from '../domain/attributes';
import { type Changes, changesBetween, noChanges } from '../domain/changes';
import { directions } from '../domain/direction';
import type { Directions } from '../domain/directions';
import { movedSince } from '../domain/merge';
import { anyDirections, wantedOn } from '../domain/testing/directions';
import { saveExport, type SaveOutcome } from './save';
import { saveServer } from './saveServer';
import type { Fault } from './testing/faults';

const ids = switchables.map((attribute) => attribute.id);

/** Most calls go well, so that runs get past their beginning. */
const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fault>('none') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Fault>(
      'lost-before',
      'lost-after',
      '500-before',
      '500-after',
      '400',
      '403',
      '429',
    ),
  },
);

const anyLine = fc.record({
  faults: fc.array(anyFault, { maxLength: 30 }),
  intrusions: fc.array(
    fc.record({
      call: fc.nat({ max: 20 }),
      attribute: fc.constantFrom(...ids),
      to: fc.constantFrom(...directions),
    }),
    { maxLength: 4 },
  ),
  stopAt: fc.option(fc.nat({ max: 20 }), { nil: null }),
  takesDuplicates: fc.boolean(),
});

/** A directory, what its rules are, and what the administrator wants them to be. */
const anyCase = anyDirections.chain((saved) =>
  fc.record({
    saved: fc.constant(saved),
    wanted: wantedOn(saved),
    twice: fc.boolean(),
    line: anyLine,
  }),
);

type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

const unknownRule = 'user_shoe_size';
const idsIn = (changes: Changes): readonly SwitchableId[] => [...changes.turnOff, ...changes.turnOn];

/** The rules of these directions, by the names that the server of the tests takes. */
const namesIn = (held: Directions): readonly string[] =>
  ids.flatMap((id) => {
    const { rule } = switchable(id);
    return held[id] === 'exclude' ? [] : [held[id] === 'import' ? `import:${rule}` : rule];
  });

async function play(given: Case) {
  const { twice, line, saved } = given;
  const rules = namesIn(saved);
  const server = saveServer([...rules, unknownRule, ...(twice ? rules.slice(0, 1) : [])], line);
  const changes = changesBetween(saved, given.wanted);
  const control = { stop: server.stop, onProgress: () => undefined };
  const outcome = await saveExport({ changes, seen: saved, unsettled: noChanges }, server.deps, control);
  return { server, changes, outcome, saved };
}

type Played = Awaited<ReturnType<typeof play>>;

const twiceIn = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** Where what is reported differs from what the server holds. */
function falseReports(
  { rules, results }: Extract<SaveOutcome, { kind: 'finished' }>,
  held: Directions,
): readonly string[] {
  return results
    .filter(({ attribute, wanted, now, status }) => {
      const asWanted = held[attribute] === wanted;
      if (rules !== null && now !== held[attribute]) return true;
      return rules === null ? status === 'done' : (status === 'done') !== asWanted || status === 'not-known';
    })
    .map(({ attribute, status }) => `${attribute} is said to be ${status}`);
}

/** Every law this save broke, in words; none is expected. */
function brokenLaws({ server, changes, outcome }: Played): readonly string[] {
  const writes = server.calls.filter((call) => call.what !== 'list');
  const sent = writes.filter((call) => call.fault !== '429').map((call) => call.what);
  const laws = [
    ...writes.filter((call) => call.afterStop).map((call) => `${call.what} was sent after the stop`),
    ...twiceIn(sent).map((what) => `${what} was sent twice`),
  ];
  if (server.knownDuplicates() > 0) laws.push('a rule was made that was known to be there');
  if (!server.rules().some((rule) => rule.name === unknownRule)) laws.push('an unknown rule was removed');
  if (outcome.kind !== 'finished') return [...laws, ...writes.map((call) => `${call.what} was sent unasked`)];
  const told = outcome.results.map((result) => result.attribute);
  if (told.join(' ') !== idsIn(changes).join(' ')) laws.push('a choice was lost');
  return [...laws, ...falseReports(outcome, server.directions())];
}

/** Tries again over a line without faults, as the page does; tells what is still not as wanted. */
async function leftAfterTryingAgain({ server, changes }: Played): Promise<readonly SwitchableId[]> {
  const clean = saveServer(namesIn(server.directions()));
  const control = { stop: clean.stop, onProgress: () => undefined };
  await saveExport({ changes, seen: clean.directions(), unsettled: noChanges }, clean.deps, control);
  const held = clean.directions();
  return [
    ...changes.turnOn.filter((id) => held[id] !== 'export'),
    ...changes.turnOff.filter((id) => held[id] !== 'exclude'),
  ];
}

/** What differs on the server although nobody asked for it. */
function touchedUnasked({ server, changes, saved }: Played): readonly SwitchableId[] {
  const touched = movedSince(saved, server.directions()).map(({ attribute }) => attribute);
  return touched.filter((id) => !idsIn(changes).includes(id));
}

describe('whatever goes wrong, and whoever else is at work', () => {
  it('no choice is lost, no rule made twice, nothing sent after a stop, and no "done" is false', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(anyCase, async (given) => {
        expect(brokenLaws(await play(given))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('what is not done can be tried again until it is', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(anyCase, async (given) => {
        expect(await leftAfterTryingAgain(await play(given))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing but the changes is touched when nobody else is at work', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(anyCase, async (given) => {
        const alone = { ...given, line: { ...given.line, intrusions: [] } };
        expect(touchedUnasked(await play(alone))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
