import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, matchesCandidate, nameOfCandidate } from './candidate';
import { problemsOf } from './check';
import { suggestUsername, usernameProblem } from './username';

const candidate = (part: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  firstName: 'Zoë',
  lastName: 'Łukasz',
  signInName: 'zoe.lukasz@oakmere.example',
  ...part,
});

describe('a username', () => {
  it.each([
    ['anna.berg', null],
    ['A-1_b.c', null],
    ['', 'missing'],
    ['7anna', 'first-letter'],
    ['.anna', 'first-letter'],
    ['anna berg', 'characters'],
    ['anna@berg', 'characters'],
    ['anaïs', 'characters'],
    ['a'.repeat(30), null],
    ['a'.repeat(31), 'too-long'],
  ])('“%s” is judged by the vendor’s rules', (username, problem) => {
    expect(usernameProblem(username)).toBe(problem);
  });

  it.each([
    ['anna.berg@oakmere.example', 'anna.berg'],
    ['Anna.Berg@oakmere.example', 'Anna.Berg'],
    ['josé.ñandú@oakmere.example', 'jose.nandu'],
    ['søren.łoś@oakmere.example', 'soren.los'],
    ['o’brien+test@oakmere.example', 'obrientest'],
    ['2fast.anna@oakmere.example', 'fast.anna'],
    ['健太@oakmere.example', ''],
    ['42@oakmere.example', ''],
    ['anna_guest.example#EXT#@oakmere.example', 'anna_guest.exampleEXT'],
    [`${'a'.repeat(29)}.berg@oakmere.example`, 'a'.repeat(29)],
  ])('is suggested for %s as “%s”', (signInName, username) => {
    expect(suggestUsername(signInName)).toBe(username);
  });

  it('that is suggested is valid, or there is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (signInName) => {
        const username = suggestUsername(signInName);
        expect(username === '' || usernameProblem(username) === null).toBe(true);
      }),
    );
  });
});

describe('those chosen for import', () => {
  it('have a problem where their username is wrong, taken, or the same as another’s whatever the case', () => {
    const chosen = [
      ['a', 'anna'],
      ['b', 'Anna'],
      ['c', 'bert'],
      ['d', ''],
      ['e', ''],
      ['f', 'fritz'],
    ].map(([id = '', username = '']) => ({ candidate: candidate({ id }), username }));
    expect([...problemsOf(chosen, new Set(['fritz', 'other']))]).toEqual([
      ['a', 'chosen-twice'],
      ['b', 'chosen-twice'],
      ['d', 'missing'],
      ['e', 'missing'],
      ['f', 'taken'],
    ]);
  });
});

describe('a candidate', () => {
  it('is called by name, else by sign-in name', () => {
    expect(nameOfCandidate(candidate())).toBe('Zoë Łukasz');
    expect(nameOfCandidate(candidate({ firstName: '' }))).toBe('Łukasz');
    expect(nameOfCandidate(candidate({ firstName: '', lastName: '' }))).toBe('zoe.lukasz@oakmere.example');
  });

  it.each([
    ['zoe', true],
    ['LUKASZ ZOE', true],
    ['@oakmere', true],
    ['', true],
    ['zoe keller', false],
  ])('is found by “%s”: %s', (query, found) => {
    expect(matchesCandidate(candidate({ lastName: 'Lukasz' }), query)).toBe(found);
  });
});
