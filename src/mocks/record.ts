/** What is kept of a world: how it began and what was done to it. Its state is made from that again. */
import * as v from 'valibot';
import { Command, perform } from './directory/commands';
import type { Organisation } from './directory/model';
import type { Context, Outcome } from './directory/outcome';
import { seedOrganisation } from './directory/seed';
import { hexDigits, seededRandom } from './directory/seed/random';
import { type ScenarioName, isScenarioName } from './scenarios';
import { setupOf } from './setups';

const Entry = v.object({
  /** Milliseconds since 1970. */
  at: v.number(),
  /** What the ids made by the command derive from. */
  salt: v.string(),
  by: v.picklist(['signed-in', 'second']),
  command: Command,
});
export type Entry = v.InferOutput<typeof Entry>;

const WorldRecord = v.object({
  scenario: v.custom<ScenarioName>((name) => typeof name === 'string' && isScenarioName(name)),
  seededAt: v.number(),
  entries: v.array(Entry),
  counts: v.record(v.string(), v.number()),
});
export type WorldRecord = v.InferOutput<typeof WorldRecord>;

/** A world to which nothing has been done yet; `seededAt` is in milliseconds since 1970. */
export const newRecord = (scenario: ScenarioName, seededAt: number): WorldRecord => ({
  scenario,
  seededAt,
  entries: [],
  counts: {},
});

/** The record in a stored text, or null where there is none or another version of the simulation wrote it. */
export function readRecord(text: string | null): WorldRecord | null {
  if (text === null) return null;
  try {
    const read = v.safeParse(WorldRecord, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Carries out one entry of the log; the same entry on the same state gives the same outcome. */
export function performEntry(state: Organisation, entry: Entry): Outcome {
  const random = seededRandom(entry.salt);
  const context: Context = {
    now: entry.at,
    newId: () => hexDigits(random, 24),
    actor: state.administrators[entry.by],
  };
  return perform(state, entry.command, context);
}

/** The state that a record leads to. */
export function replay(record: WorldRecord): Organisation {
  let state = seedOrganisation(setupOf(record.scenario).seed, record.seededAt);
  for (const entry of record.entries) {
    const outcome = performEntry(state, entry);
    if ('state' in outcome) state = outcome.state;
  }
  return state;
}
