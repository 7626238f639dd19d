import { describe, expect, it } from 'vitest';
import type { Binding, Routes } from '../../domain/binding/binding';
import { chosenOf, nobodyChosen, withUsers } from './chosenUsers';

const user = (id: string, routes: Routes): Binding => ({
  id,
  name: id.toUpperCase(),
  email: '',
  microsoftId: null,
  routes,
  sync: null,
});

const ann = user('ann', { direct: true, groupIds: [] });
const ben = user('ben', { direct: true, groupIds: ['g'] });
const cem = user('cem', { direct: false, groupIds: ['g'] });
const dan = user('dan', { direct: false, groupIds: [] });

describe('choosing bound users', () => {
  it.each<[string, readonly Binding[], readonly Binding[], boolean, string]>([
    ['takes those who are bound directly, whatever else', [], [ann, ben], true, 'ann ben'],
    ['leaves out who is bound through a group only', [], [cem, ann], true, 'ann'],
    ['leaves out whose route is not known', [ann], [dan], true, 'ann'],
    ['takes each once, where they were chosen first', [ben, ann], [ann, ben], true, 'ben ann'],
    ['lets go', [ann, ben], [ann], false, 'ben'],
    [
      'lets go of who is not bound directly any more',
      [ann, ben],
      [{ ...ben, routes: cem.routes }],
      false,
      'ann',
    ],
    ['lets go of nobody who was not chosen', [ann], [cem], false, 'ann'],
  ])('%s', (_, before, users, on, after) => {
    const chosen = withUsers(withUsers(nobodyChosen, before, true), users, on);
    expect([...chosen.keys()].join(' ')).toBe(after);
  });

  it('keeps their names and addresses for the review and the report', () => {
    const target = { kind: 'user', id: 'ann', name: 'ANN', email: 'ann@oakmere.example' };
    const chosen = withUsers(nobodyChosen, [{ ...ann, email: 'ann@oakmere.example' }], true);
    expect([...chosen.values()]).toEqual([target]);
    expect(chosenOf([...chosen.values()])).toEqual(chosen);
  });
});
