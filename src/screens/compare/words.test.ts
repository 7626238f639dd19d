import { describe, expect, it } from 'vitest';
import { compareSelections } from '../../domain/selections/compare';
import { stateOf } from '../../domain/selections/testing/states';
import { alwaysExportedNote, differenceCount, notComparable, ruleLook } from './words';

const option = 'userPrincipalNameFromAlternateEmail';
const signInName = stateOf({ [option]: 'export' });
const idOf = (digit: string) => digit.repeat(24);
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
    [[none, city], /the same everywhere\.$/],
    [[signInName, signInName], /the same everywhere\.$/],
    [[none, stateOf({ [option]: 'import' })], /the same everywhere\.$/],
    [[none, signInName], /everywhere, except that the sign-in name does not come from the same email\.$/],
    [[none, signInName, null], /does not come from the same email\.$/],
    [[none, none, null], /not known everywhere where the sign-in name comes from\.$/],
    [[null, null], /not known everywhere where the sign-in name comes from\.$/],
  ])('except from the five that are always exported where the sign-in name comes from', (states, words) => {
    expect(alwaysExportedNote(compareSelections(states))).toMatch(words);
  });

  it.each([
    [[idOf('a')], false, /^The organisation has no .* the ID a{24}\. It may have been deactivated\.$/],
    [
      [idOf('a'), idOf('b')],
      true,
      /any of the IDs a{24} and b{24}\. They may be of another organisation, or have been deactivated\.$/,
    ],
    [['x'], false, /^The address names “x”: an ID has 24 characters/],
    [[idOf('a'), 'x', 'y'.repeat(60)], true, /deactivated\. The address names “x” and “y{39}…”: an ID has/],
  ])('say what of an address cannot be compared: %j', (named, ofSeveral, words) => {
    expect(notComparable(named, ofSeveral)).toMatch(words);
  });

  it.each([
    [null, 'Not known'],
    [[], 'No such rule'],
    [['export', 'import'], 'Direction export, import'],
  ])('tell of rules that are not known: %j', (directions, label) => {
    expect(ruleLook(directions).label).toBe(label);
  });
});
