import { describe, expect, it } from 'vitest';
import type { BindingResult } from '../../../api/changeBindings';
import { reportSteps } from './report';

const results = (...ends: readonly BindingResult['status'][]): readonly BindingResult[] =>
  ends.map((status, at) => ({
    target: { kind: 'user', id: `u${at}`, name: 'Aiko Adeyemi', email: `aiko${at}@oakmere.example` },
    status,
    error: null,
  }));

const report = (ends: readonly BindingResult[]) => reportSteps('remove', ends, new Map(), (id) => id);

describe('the report of a run', () => {
  it('tells first what did not go as ordered', () => {
    const steps = report(results('done', 'not-tried', 'already', 'failed', 'done', 'not-known'));
    expect(steps.map(({ progress }) => progress)).toEqual([
      'failed',
      'not-known',
      'already',
      'not-tried',
      'done',
      'done',
    ]);
  });

  it('tells people of the same name apart by their addresses', () => {
    expect(report(results('done', 'done')).map(({ words, detail }) => `${words} ${detail}`)).toEqual([
      'Aiko Adeyemi: unbound. aiko0@oakmere.example',
      'Aiko Adeyemi: unbound. aiko1@oakmere.example',
    ]);
  });

  it('names an address once, where it stands for the name', () => {
    const [one] = results('done');
    const named = one && { ...one, target: { ...one.target, name: one.target.email ?? '' } };
    expect(named && report([named])).toMatchObject([{ detail: '' }]);
  });

  it.each([
    [5, ['Aiko Adeyemi: not tried.', 'Aiko Adeyemi: not tried.']],
    [6, ['6 users: not tried.', 'Aiko Adeyemi: unbound.']],
    [2400, ['2,400 users: not tried.', 'Aiko Adeyemi: unbound.']],
  ])('of %i who were not tried, hides nobody who was unbound', (count, lines) => {
    const untried = Array.from({ length: count }, () => 'not-tried' as const);
    expect(
      report(results('done', ...untried))
        .map(({ words }) => words)
        .slice(0, 2),
    ).toEqual(lines);
  });
});
