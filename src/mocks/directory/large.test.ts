import { describe, expect, it } from 'vitest';
import { seedFacts } from '../scenarios';
import { setupOf } from '../setups';
import { accountOf } from './accounts';
import { perform } from './commands';
import { rowOf } from './lazy';
import type { Organisation } from './model';
import { seedOrganisation } from './seed';
import { directoryIn } from './testing/laws';

const now = Date.UTC(2026, 10, 23);

/** An organisation that counts how many people were made. */
function watched(): { state: Organisation; made: () => number } {
  const state = seedOrganisation(setupOf('large-organisation').seed, now);
  let made = 0;
  const seeded = (id: string) => {
    made += 1;
    return state.users.seeded(id);
  };
  return { state: { ...state, users: { ...state.users, seeded } }, made: () => made };
}

describe('a large organisation', () => {
  it('counts its bound users and switches a rule on without making people', () => {
    const { state, made } = watched();
    const id = seedFacts.microsoft.id;
    expect(directoryIn(state, id).bindings.size).toBe(seedFacts.largeOrganisationBoundUsers);
    const outcome = perform(
      state,
      { kind: 'create-rule', directoryId: id, builtIn: 'user_department' },
      { now, newId: () => 'a'.repeat(24), actor: state.administrators['signed-in'] },
    );
    expect(made()).toBe(0);
    const after = 'state' in outcome ? outcome.state : state;
    const last = [...directoryIn(after, id).bindings.keys()].at(-1) ?? '';
    const department = rowOf(after.users, last)?.department;
    expect(accountOf(directoryIn(after, id), last)?.values.department).toBe(department || null);
    expect(made()).toBeLessThan(10);
  });
});
