import { describe, expect, it } from 'vitest';
import { type ApiError, unanswered } from '../../api/errors';
import { refusalOf } from './refusals';
import { keyProblem, organizationProblem, signInProblem, whySignIn } from './words';

const facts = (status: number, message: string | null) => ({ status, message, requestId: null });
const unauthenticated = (message: string | null): ApiError => ({
  kind: 'unauthenticated',
  ...facts(401, message),
});
const forbidden = (message: string | null): ApiError => ({ kind: 'forbidden', ...facts(403, message) });
const notFound: ApiError = { kind: 'not-found', ...facts(404, 'Not Found') };
const invalid: ApiError = { kind: 'invalid', fields: [], ...facts(400, null) };

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

describe('which refusal it was', () => {
  it.each([
    [unauthenticated('Unauthorized'), true, 'key'],
    [unauthenticated(null), true, 'key'],
    [unauthenticated('API key expired'), true, 'key-expired'],
    [unauthenticated('API key expired'), false, 'key-expired'],
    [unauthenticated('Unauthorized'), false, 'key-or-organization'],
    [unauthenticated(null), false, 'key-or-organization'],
    [unauthenticated('Missing x-org-id header'), false, 'organization-missing'],
    [unauthenticated('Organization is required'), false, 'organization-missing'],
    [invalid, true, 'organization-malformed'],
    [invalid, false, null],
    [notFound, true, 'organization-unknown'],
    [notFound, false, null],
    [forbidden('Your IP address is blocked'), false, null],
    [forbidden('Forbidden'), false, 'not-allowed'],
    [forbidden(null), true, 'not-allowed'],
    [unanswered('network'), true, null],
  ] as const)('%o, with an organisation ID %j: %j', (error, withOrganization, refusal) => {
    expect(refusalOf(error, withOrganization)).toBe(refusal);
  });
});

describe('why somebody has to sign in again', () => {
  it.each([
    ['API key expired', false, 'has expired. Generate a new one'],
    ['Organization is required', false, 'asks for an organisation ID'],
    ['Unauthorized', false, 'on its own. It may have expired or been replaced; if'],
    ['Unauthorized', true, 'no longer accepts the key you signed in with. It may'],
  ])('is what JumpCloud said, as far as that is clear: %s', (message, withOrganization, words) => {
    const why = whySignIn('expired', unauthenticated(message), withOrganization);
    expect(why?.text).toContain(words);
    expect(why?.details).toContain(message);
  });

  it('is told without an answer, too, and not to whoever signed out', () => {
    expect(whySignIn('expired', null, false)).toMatchObject({ title: 'Your session ended', details: null });
    expect(whySignIn('locked', null, false)?.text).toContain('Unsaved changes, if any, are kept');
    expect(whySignIn('signed-out', null, false)).toBeNull();
  });
});

describe('why signing in did not work', () => {
  it('has words of its own for each kind', () => {
    const errors = [
      unauthenticated('Unauthorized'),
      unauthenticated('API key expired'),
      unauthenticated('Organization is required'),
      forbidden('Your IP address is blocked'),
      forbidden('Forbidden'),
      notFound,
      unanswered('network'),
      unanswered('timeout'),
    ];
    const titles = errors.map((error) => signInProblem(error, false).title);
    expect(new Set(titles).size).toBe(errors.length);
  });

  it('is told as everywhere where JumpCloud blocks the network address', () => {
    expect(signInProblem(forbidden('Your IP address is blocked'), false)).toMatchObject({
      title: 'JumpCloud blocks the network address you come from',
      details: expect.stringContaining('Your IP address is blocked'),
    });
  });

  it('says what JumpCloud said itself', () => {
    expect(signInProblem(forbidden('No API access'), true).details).toContain('No API access');
    expect(signInProblem(unanswered('network'), true).details).toBeNull();
  });
});
