import { describe, expect, it } from 'vitest';
import { ready, source } from '../../shared/preview/testing/readyPreview';
import { administratorsInWords, comparedInWords, comparedNews } from './comparedWords';

const state = { ...ready, people: 180, withoutAccount: 0 };

describe('comparedInWords', () => {
  it('tells how many were compared, so far or in all', () => {
    expect(comparedInWords(state)).toBe('180 bound users.');
    expect(comparedInWords({ ...state, phase: 'reading', people: 1 })).toBe('1 bound user so far.');
  });

  it('says whom JumpCloud does not tell of', () => {
    expect(comparedInWords({ ...state, unread: 2 })).toBe(
      '180 bound users. JumpCloud counts 2 bound users more and does not say who they are: what they lose is not known.',
    );
    expect(comparedInWords({ ...state, unread: 2, accountsOnly: 1 })).toContain(
      '1 account was matched with no bound user; those of the users above may be among them.',
    );
  });

  it('tells apart the users without an account and the accounts without a user', () => {
    expect(comparedInWords({ ...state, withoutAccount: 5, ambiguous: 2, accountsOnly: 1200 })).toBe(
      '180 bound users. 3 of them have no account in this source. ' +
        'For 2 of them more than one account fits, or theirs fits somebody else too. ' +
        '1,200 accounts were matched with no bound user; those of the users above may be among them.',
    );
    expect(comparedInWords({ ...state, withoutAccount: 1, accountsOnly: 1 })).toBe(
      '180 bound users. 1 of them has no account in this source. ' +
        '1 account belongs to no bound user and does not change.',
    );
    expect(comparedInWords({ ...state, withoutAccount: 2, ambiguous: 2 })).toBe(
      '180 bound users. For 2 of them more than one account fits, or theirs fits somebody else too.',
    );
  });
});

describe('comparedNews', () => {
  it('tells what has ended', () => {
    expect(comparedNews(state)).toBe('Compared: 180 users');
    expect(comparedNews({ people: 1, source: { ...source, kind: 'none' } })).toBe('Read: 1 user');
  });
});

describe('administratorsInWords', () => {
  it.each([
    [true, 0, /^nothing$/],
    [true, 1, /^1 holder of an administrator role is no account here but .*through a group is not known/],
    [true, 1200, /^1,200 holders of administrator roles are no accounts here but /],
    [false, 0, /^Which accounts are administrators is not known/],
  ])('known %j, %i holders without an account', (administratorsKnown, holders, words) => {
    expect(administratorsInWords({ administratorsKnown }, holders) ?? 'nothing').toMatch(words);
  });
});
