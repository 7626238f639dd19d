import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople, indexPeople } from './find';
import { person } from './testSupport';

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '');

const people = [
  person({ firstName: 'Zoë', lastName: 'Ångström', email: 'zoe@example.com' }),
  person({
    firstName: 'ada',
    lastName: 'King',
    email: 'ada@example.com',
    alternateEmail: 'Countess@home.example',
  }),
  person({ email: 'king@example.com' }),
];

describe('finding people', () => {
  it.each([
    ['', [1, 2, 0]],
    ['  ', [1, 2, 0]],
    ['ADA', [1]],
    ['king', [1, 2]],
    ['king ada', [1]],
    ['zoe angstrom', [0]],
    ['Å', [1, 2, 0]],
    ['countess', [1]],
    ['example.com king', [1, 2]],
    ['nobody', []],
    ['comada', []],
  ])('finds, for %j, the people at %j in order of their names', (search, expected) => {
    expect([...findPeople(indexPeople(people), search)]).toEqual(expected);
  });

  it('finds nobody among nobody', () => {
    expect([...findPeople(indexPeople([]), 'a')]).toEqual([]);
  });

  it('finds exactly those who have every word, whatever they are called', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', '@'), minLength: 1, maxLength: 3 });
    const somebody = fc
      .record({ firstName: word, lastName: word, email: word })
      .map((members) => person(members));
    fc.assert(
      fc.property(fc.array(somebody), fc.array(word, { minLength: 1, maxLength: 3 }), (everybody, words) => {
        const expected = everybody.flatMap(({ firstName, lastName, email }, place) => {
          const key = plain(`${firstName} ${lastName}\n${email}`);
          return words.every((one) => key.includes(plain(one))) ? [place] : [];
        });
        const found = [...findPeople(indexPeople(everybody), words.join(' '))];
        expect(found.toSorted((one, other) => one - other)).toEqual(expected);
      }),
    );
  });
});
