import { describe, expect, it } from 'vitest';
import type { PersonView } from '../../../api/preview/preview';
import { protectionWords } from './personWords';

const found: PersonView = {
  id: 'ada',
  name: 'Ada',
  email: 'ada@x.example',
  account: { kind: 'found', by: 'id', userPrincipalName: 'ada@x.example' },
  onPremises: false,
  administrator: false,
  values: [],
};

describe('what protects an account', () => {
  it.each([
    [{}, /^$/],
    [{ onPremises: true }, /^Mastered on-premises: [^.]*\.$/],
    [{ onPremises: null }, /^Whether it is mastered on-premises is not known: [^.]*\.$/],
    [{ administrator: true }, /^An administrator: [^.]*\.$/],
    [{ administrator: null }, /^Whether they are an administrator is not known: [^.]*\.$/],
    [{ account: { kind: 'none' }, onPremises: null, administrator: null }, /^$/],
  ] as const)('%j: %s', (over, words) => expect(protectionWords({ ...found, ...over })).toMatch(words));
});
