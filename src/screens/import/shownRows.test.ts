import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../domain/import/candidate';
import type { ImportView } from './importView';
import { shownRows } from './shownRows';

const candidate = (id: string, lastName: string): Candidate => ({
  id,
  firstName: 'Ana',
  lastName,
  signInName: `${id}@oakmere.example`,
});
const chosen = [candidate('a', 'Silva'), candidate('b', 'Novák'), candidate('c', 'Berg')];
const list = chosen.map((one) => ({ candidate: one, username: one.id }));
const rows = [
  { candidate: candidate('b', 'Novák'), known: null },
  { candidate: candidate('d', 'Okafor'), known: undefined },
];

const shown = (view: Partial<ImportView>, first: readonly string[] = []) =>
  shownRows({ search: '', show: 'chosen', ...view }, rows, { list }, new Set(first))
    .map((row) => row.candidate.id)
    .join(' ');

describe('the rows of a view', () => {
  it.each<[string, Partial<ImportView>, readonly string[], string]>([
    ['all that have been read', { show: 'all' }, [], 'b d'],
    ['everybody chosen, read or not', {}, [], 'a b c'],
    ['those chosen who fit the search', { search: 'novak' }, [], 'b'],
    ['those chosen whose sign-in name fits', { search: 'C@oak' }, [], 'c'],
    ['nobody chosen who does not fit', { search: 'okafor' }, [], ''],
    ['those to correct above the others', {}, ['c', 'b'], 'b c a'],
  ])('shows %s', (_, view, first, ids) => {
    expect(shown(view, first)).toBe(ids);
  });
});
