import { describe, expect, it } from 'vitest';
import type { BindingOrder, BindingResult } from '../../../api/changeBindings';
import { allExcluded } from '../../../domain/directions';
import type { Target } from '../../../domain/binding/targets';
import { stillWanted, without } from './stillWanted';

const named = (id: string): Target => ({ kind: 'user', id, name: id });
const [ana, ben, cem] = [named('a'), named('b'), named('c')];
const staff: Target = { kind: 'group', id: 'a', name: 'Staff' };

describe('trying again', () => {
  it.each<[string, BindingOrder, readonly Target[], readonly Target[] | null]>([
    ['binds who is still chosen, in the order of the review', add(ana, ben), [cem, ben, ana], [ana, ben]],
    ['binds nobody who was taken out of the choice', add(ana, ben), [cem, ben], [ben]],
    ['binds nobody where nobody is left', add(ana, ben), [cem], null],
    ['unbinds who is still chosen', remove(ana, ben), [cem, ben], [ben]],
    ['unbinds nobody where nobody is left', remove(ana, ben), [], null],
    ['unbinds one, for which no choice is needed', remove(staff), [], [staff]],
    ['takes no group for a user', add(ana, staff), [staff], [staff]],
  ])('%s', (_, order, chosen, targets) => {
    expect(stillWanted(order, chosen)).toEqual(targets && { ...order, targets });
  });
});

it.each<[BindingResult['status'], readonly Target[]]>([
  ['done', [ben]],
  ['already', [ben]],
  ['failed', [ana, ben]],
  ['not-tried', [ana, ben]],
  ['not-known', [ana, ben]],
])('of a choice, after one has ended as %s', (status, left) => {
  expect(without([ana, ben], [{ target: ana, status, error: null }])).toEqual(left);
});

function add(...targets: readonly Target[]): BindingOrder {
  return { op: 'add', targets, reviewed: allExcluded };
}

function remove(...targets: readonly Target[]): BindingOrder {
  return { op: 'remove', targets };
}
