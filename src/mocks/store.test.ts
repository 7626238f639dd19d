import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from './directory/accounts';
import { rowsOf } from './directory/lazy';
import type { Organisation } from './directory/model';
import { directoryIds, directoryIn } from './directory/testing/laws';
import { commandFor, wish } from './directory/testing/wishes';
import { memoryStorage } from './storage';
import { type Store, createStore } from './store';
import { testNow } from './testing/client';

const begin = (storage = memoryStorage()): Store => {
  let calls = 0;
  const next = () => (calls += 1);
  return createStore({ storage, now: () => testNow + next() * 1000, random: () => 1 / (next() + 1) });
};

/** All that can be seen of a state. */
function seen(state: Organisation) {
  const users = [...rowsOf(state.users)];
  const directories = directoryIds.map((id) => {
    const directory = directoryIn(state, id);
    const accounts = users.slice(170, 200).map((user) => accountOf(directory, user.id));
    return { rules: directory.rules, bindings: [...directory.bindings], accounts };
  });
  return { users, directories, events: state.events };
}

describe('the store', () => {
  it('comes back from its log as it was', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 8 }), (wishes) => {
        const storage = memoryStorage();
        const store = begin(storage);
        for (const wanted of wishes) store.perform(commandFor(store.state(), wanted), 'second');
        store.saveCounts({ all: 7 });
        const reloaded = begin(storage);
        expect(seen(reloaded.state())).toEqual(seen(store.state()));
        expect(reloaded.record()).toEqual(store.record());
      }),
      { numRuns: 15 },
    );
  });

  it('keeps no trace of what was refused', () => {
    const store = begin();
    const directoryId = directoryIds[0] ?? '';
    store.perform({ kind: 'delete-rule', directoryId, ruleId: 'f'.repeat(24) }, 'signed-in');
    expect(store.record().entries).toEqual([]);
  });

  it.each([['not json'], ['{}'], ['{"scenario":"gone","seededAt":1,"entries":[],"counts":{}}']])(
    'begins anew where %s was stored',
    (text) => {
      const storage = memoryStorage();
      storage.save(text);
      expect(begin(storage).record()).toMatchObject({ scenario: 'healthy', entries: [] });
    },
  );

  it('tells its listeners of changes, until they have enough', () => {
    const store = begin();
    let heard = 0;
    const stop = store.subscribe(() => {
      heard += 1;
    });
    store.perform(
      { kind: 'create-rule', directoryId: directoryIds[0] ?? '', builtIn: 'user_state' },
      'second',
    );
    store.restart('slow');
    stop();
    store.restart('healthy');
    expect(heard).toBe(2);
  });
});
