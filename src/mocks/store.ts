/** The world's memory: its record, its state, and everybody who wants to know of changes. */
import type { Command } from './directory/commands';
import type { AdministratorName, Organisation } from './directory/model';
import type { Outcome } from './directory/outcome';
import { type Entry, type WorldRecord, newRecord, performEntry, readRecord, replay } from './record';
import { type ScenarioName, defaultScenario } from './scenarios';
import type { WorldStorage } from './storage';
import type { Counts } from './interference';

export interface StoreOptions {
  /** Begins this scenario anew; left out, the stored world goes on, or the default scenario begins. */
  readonly scenario?: ScenarioName;
  readonly storage: WorldStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** At least 0 and below 1; new ids derive from it. */
  readonly random: () => number;
}

export interface Store {
  readonly now: () => number;
  readonly record: () => WorldRecord;
  /** Made at the first call, and again after a restart. */
  readonly state: () => Organisation;
  /** Carries a command out and keeps it; a refused one leaves no trace. */
  readonly perform: (command: Command, by: AdministratorName) => Outcome;
  readonly saveCounts: (counts: Counts) => void;
  readonly restart: (scenario: ScenarioName) => void;
  /** Calls the listener after each change; gives a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

function startingRecord({ scenario, storage, now }: StoreOptions): WorldRecord {
  const stored = scenario ? null : readRecord(storage.load());
  return stored ?? newRecord(scenario ?? defaultScenario, now());
}

export function createStore(options: StoreOptions): Store {
  const { storage, now, random } = options;
  const listeners = new Set<() => void>();
  let state: Organisation | null = null;
  let record = startingRecord(options);
  const keep = (next: WorldRecord) => {
    record = next;
    storage.save(JSON.stringify(record));
  };
  const announce = () => listeners.forEach((listener) => listener());
  const current = () => (state ??= replay(record));
  keep(record);
  return {
    now,
    record: () => record,
    state: current,
    perform: (command, by) => {
      const entry: Entry = { at: now(), salt: String(random()), by, command };
      const outcome = performEntry(current(), entry);
      if ('refused' in outcome) return outcome;
      state = outcome.state;
      keep({ ...record, entries: [...record.entries, entry] });
      announce();
      return outcome;
    },
    saveCounts: (counts) => keep({ ...record, counts }),
    restart: (scenario) => {
      state = null;
      keep(newRecord(scenario, now()));
      announce();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
