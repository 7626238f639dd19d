import { describe, expect, it } from 'vitest';
import { unanswered } from './errors';
import { type ChangeResult, mayHaveChanged } from './saveResults';

const failure: ChangeResult = {
  attribute: 'department',
  from: 'exclude',
  wanted: 'export',
  now: 'exclude',
  status: 'failed',
  error: unanswered('network'),
};

describe('a save may have changed something', () => {
  it.each<[string, Partial<ChangeResult>, boolean]>([
    ['failed and not so afterwards', {}, false],
    ['not tried', { status: 'not-tried', error: null }, false],
    ['done', { status: 'done', now: 'export', error: null }, true],
    ['not known', { status: 'not-known', now: null }, true],
    ['carried out and then undone', { error: null }, true],
    ['half turned round', { from: 'import' }, true],
  ])('%s', (_, result, expected) => {
    const notTried: ChangeResult = { ...failure, status: 'not-tried', error: null };
    expect(mayHaveChanged([notTried, { ...failure, ...result }])).toBe(expected);
  });
});
