import { describe, expect, it } from 'vitest';
import { unanswered } from '../../api/errors';
import { keyProblem, organizationProblem, signInProblem } from './words';

const answered = (kind: 'not-found' | 'forbidden', status: number) =>
  ({ kind, status, message: null, requestId: null }) as const;

describe('what is wrong with what was typed', () => {
  it.each([
    ['', true],
    ['5f0a1c7e9b3d246800000001', true],
    ['5F0A1C7E9B3D246800000001', true],
    ['5f0a1c7e9b3d24680000000', false],
    ['5f0a1c7e9b3d2468000000012', false],
    ['5f0a1c7e9b3d24680000000g', false],
  ])('takes the organisation ID %j: %j', (text, fine) => {
    expect(organizationProblem(text) === null).toBe(fine);
  });

  it('asks for a key, and for one that can be sent', () => {
    expect(keyProblem('', false)).toContain('Enter');
    expect(keyProblem('two words', false)).toContain('no spaces');
    expect(keyProblem('key', true)).toBeNull();
  });
});

describe('why signing in did not work', () => {
  it('speaks of the organisation only where one was given', () => {
    expect(signInProblem(answered('not-found', 404), true).title).toContain('organisation ID');
    expect(signInProblem(answered('not-found', 404), false).title).not.toContain('organisation ID');
  });

  it('tells a lost connection from a refused key and a refused role', () => {
    const titles = [
      unanswered('network'),
      { ...unanswered('unauthenticated'), status: 401 },
      answered('forbidden', 403),
    ].map((error) => signInProblem(error, true).title);
    expect(new Set(titles).size).toBe(3);
  });
});
