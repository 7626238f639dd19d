import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../api/import/importStep';
import { chooseAll, endedTitle, namesInWords, nextStep, resultWords } from './importWords';

const error = { kind: 'forbidden', status: 403, message: null, requestId: null } as const;
const imported: ImportResult = { status: 'imported', userId: 'u' };
const there: ImportResult = { status: 'already-there', userId: 'u' };
const failed: ImportResult = { status: 'failed', error };
const notTried: ImportResult = { status: 'not-tried' };
const notKnown: ImportResult = { status: 'not-known', error };

const ends = (...results: ImportResult[]) =>
  new Map(results.map((result, index) => [String(index), result] as const));

describe('the headline of an import', () => {
  it.each<[readonly ImportResult[], boolean, string]>([
    [[imported], false, '1 user imported'],
    [[imported, there], false, '1 user imported, 1 in JumpCloud already'],
    [[imported, failed], false, 'Partly imported: 1 of 2 users'],
    [[failed, notTried], false, 'Nobody was imported'],
    [[imported, notTried], true, 'Stopped: 1 of 2 users imported'],
    [[notKnown, notTried], true, 'Not known what was imported'],
    [[imported, notKnown, notTried], false, 'Not known what was imported: at least 1 of 3 users'],
  ])('%j is told', (results, stopped, title) => {
    expect(endedTitle(ends(...results), stopped)).toBe(title);
  });
});

describe('the results', () => {
  it('say what JumpCloud said where it refused one user', () => {
    const refused = {
      kind: 'invalid',
      status: 400,
      message: 'Bad name',
      requestId: null,
      fields: [],
    } as const;
    expect(resultWords({ status: 'refused', reason: 'other', error: refused })).toContain('Bad name');
  });

  it('tell what to do about the first failure, and nothing where there is none', () => {
    expect(nextStep(ends(imported, failed))).toMatch(/^Ask an administrator/);
    expect(nextStep(ends(imported, notTried))).toBeNull();
  });
});

it('offers to choose “all” only where that is everybody shown', () => {
  expect(chooseAll(2400, 2400)).toBe('Choose all 2,400 people shown');
  expect(chooseAll(7, 12)).toBe('Choose the 7 people shown who can still be chosen');
});

it('names the first eight, and the number of the rest', () => {
  const chosen = Array.from({ length: 11 }, (_, index) => ({
    candidate: { id: `${index}`, firstName: `A${index}`, lastName: '', signInName: '' },
    username: `a${index}`,
  }));
  expect(namesInWords(chosen.slice(0, 2))).toBe('A0 as a0 and A1 as a1');
  expect(namesInWords(chosen)).toMatch(/A7 as a7 and 3 more$/);
});
