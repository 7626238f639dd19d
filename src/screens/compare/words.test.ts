import { describe, expect, it } from 'vitest';
import { compareSelections } from '../../domain/selections/compare';
import { stateOf } from '../../domain/selections/testing/states';
import { differenceCount, ruleLook } from './words';

const none = stateOf({});
const city = stateOf({ city: 'export' });
const more = stateOf({ city: 'export', state: 'import' }, [['user_employee_id', 'export']]);

describe('the words of a comparison', () => {
  it.each([
    [[none, none], 'All 13 rows are the same.'],
    [[none, city], '1 of 13 rows differs.'],
    [[none, more, null], '3 of 14 rows differ.'],
    [[more, null], 'The rules of two directories have to be known before differences can be told.'],
  ])('count differences', (states, words) => {
    const read = states.filter((state) => state !== null).length;
    expect(differenceCount(compareSelections(states), read)).toBe(words);
  });

  it.each([
    [null, 'Not known'],
    [[], 'No such rule'],
    [['export', 'import'], 'Direction export, import'],
  ])('tell of rules that are not known: %j', (directions, label) => {
    expect(ruleLook(directions).label).toBe(label);
  });
});
