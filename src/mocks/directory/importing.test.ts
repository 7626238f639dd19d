/** The way of one who is imported: import, bind, change, unbind and bind again, in any order. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFacts } from '../scenarios';
import { accountOf } from './accounts';
import { type Command, perform } from './commands';
import { rowOf } from './lazy';
import type { Organisation } from './model';
import { hexDigits, seededRandom } from './seed/random';
import { directoryIn } from './testing/laws';
import { smallNow, smallOrganisation } from './testing/smallOrganisation';

const directoryId = seedFacts.microsoft.id;

/** Job title is exported in the small organisation, department is not. */
const stages = ['bind', 'unbind', 'change-title', 'change-department', 'change-surname'] as const;
type Stage = (typeof stages)[number];

function carriedOut(state: Organisation, command: Command, index: number): Organisation {
  const random = seededRandom(`importing ${index}`);
  const context = {
    now: smallNow + index * 1000,
    newId: () => hexDigits(random, 24),
    actor: state.administrators['signed-in'],
  };
  const outcome = perform(state, command, context);
  if ('refused' in outcome) throw new Error(outcome.refused.message);
  return outcome.state;
}

function imported() {
  const before = smallOrganisation();
  const account = [...directoryIn(before, directoryId).unclaimed.values()][0];
  if (!account) throw new Error('Nobody to import');
  const { userPrincipalName: email, givenName, surname } = account.values;
  const names = { firstname: givenName ?? '', lastname: surname ?? '' };
  const state = carriedOut(before, { kind: 'create-user', username: 'imported', email, ...names }, 0);
  const id = state.events.at(-1)?.resource?.id ?? '';
  return { state, id, account };
}

const commandOf = (stage: Stage, userId: string, index: number): Command => {
  if (stage === 'bind' || stage === 'unbind') {
    return { kind: stage, directoryId, target: { type: 'user', id: userId } };
  }
  const fields = {
    'change-title': 'jobTitle',
    'change-department': 'department',
    'change-surname': 'lastname',
  } as const;
  const field = fields[stage];
  return { kind: 'edit-user', userId, field, value: `Value ${index}` };
};

describe('somebody who was imported', () => {
  it('keeps all that Microsoft holds until they are bound, and has what is exported overwritten from then on', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stages), { maxLength: 12 }), (way) => {
        const { state: start, id, account } = imported();
        let state = start;
        // What Microsoft has to hold, told step by step and without the simulation's own pushing.
        let held = account.values;
        let isBound = false;
        way.forEach((stage, index) => {
          // Binding twice is refused, and so is unbinding who is not bound.
          const isRefused = (stage === 'bind' && isBound) || (stage === 'unbind' && !isBound);
          if (!isRefused) state = carriedOut(state, commandOf(stage, id, index + 1), index + 1);
          if (stage === 'bind' || stage === 'unbind') isBound = stage === 'bind';
          const user = rowOf(state.users, id);
          if (isBound && user && !isRefused) {
            held = {
              ...held,
              givenName: user.firstname,
              surname: user.lastname,
              displayName: `${user.firstname} ${user.lastname}`,
              userPrincipalName: user.email,
              passwordChangedAt: null,
              jobTitle: user.jobTitle || null,
            };
          }
          expect(accountOf(directoryIn(state, directoryId), id)?.values).toEqual(held);
        });
      }),
    );
  });

  it('loses what Microsoft held in an exported attribute when they are bound, since nothing of it was imported', () => {
    const { state, id, account } = imported();
    expect(account.values.jobTitle).not.toBeNull();
    const bound = carriedOut(state, commandOf('bind', id, 1), 1);
    expect(accountOf(directoryIn(bound, directoryId), id)?.values.jobTitle).toBeNull();
    expect(accountOf(directoryIn(bound, directoryId), id)?.values.department).toBe(account.values.department);
  });
});
