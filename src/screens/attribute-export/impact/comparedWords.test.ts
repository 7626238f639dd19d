import { describe, expect, it } from 'vitest';
import { ready, source } from '../../shared/preview/testing/readyPreview';
import { comparedInWords, comparedNews } from './comparedWords';

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
  });

  it('tells apart the users without an account and the accounts without a user', () => {
    expect(comparedInWords({ ...state, withoutAccount: 5, ambiguous: 2, accountsOnly: 1200 })).toBe(
      '180 bound users. 3 of them have no account in this source. ' +
        'For 2 of them more than one account fits. ' +
        '1,200 accounts belong to no bound user and do not change.',
    );
    expect(comparedInWords({ ...state, withoutAccount: 2, ambiguous: 1, accountsOnly: 1 })).toBe(
      '180 bound users. 1 of them has no account in this source. ' +
        'For 1 of them more than one account fits. ' +
        '1 account belongs to no bound user and does not change.',
    );
    expect(comparedInWords({ ...state, withoutAccount: 2, ambiguous: 2 })).toBe(
      '180 bound users. For 2 of them more than one account fits.',
    );
  });
});

describe('comparedNews', () => {
  it('tells what has ended', () => {
    expect(comparedNews(state)).toBe('Compared: 180 users');
    expect(comparedNews({ people: 1, source: { ...source, kind: 'none' } })).toBe('Read: 1 user');
  });
});
