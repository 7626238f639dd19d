import { BrowserAuthError } from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { type MicrosoftProblem, problemOf } from './problem';
import { microsoftWords } from './words';

const thrown = (errorCode: string, errorMessage = '') =>
  Object.assign(new Error(errorMessage), { errorCode, errorMessage });

describe('why nobody could be signed in to Microsoft', () => {
  it.each<[unknown, MicrosoftProblem]>([
    [new BrowserAuthError('popup_window_error', ''), 'window-blocked'],
    [new BrowserAuthError('timed_out', ''), 'window-closed'],
    [new BrowserAuthError('user_cancelled', ''), 'window-closed'],
    [thrown('access_denied', 'AADSTS65004: User declined to consent.'), 'consent-refused'],
    [thrown('access_denied'), 'consent-refused'],
    [thrown('invalid_grant', 'AADSTS65001: The user or administrator has not consented.'), 'consent-needed'],
    [thrown('access_denied', 'AADSTS90094: An administrator must consent.'), 'consent-needed'],
    [thrown('server_error', 'AADSTS50020: User account does not exist in tenant.'), 'wrong-tenant'],
    [thrown('invalid_request', 'AADSTS50011: The redirect URI does not match.'), 'not-registered'],
    [thrown('unauthorized_client', 'AADSTS700016: Application was not found.'), 'not-registered'],
    [thrown('no_network_connectivity'), 'unreachable'],
    [thrown('something_new'), 'unknown'],
    [new TypeError('Failed to fetch'), 'unknown'],
    ['a text', 'unknown'],
    [null, 'unknown'],
  ])('%o: %s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });

  it('has words of its own for each', () => {
    const titles = Object.values(microsoftWords).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
