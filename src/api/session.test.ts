import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from './errors';
import {
  currentPass,
  currentSession,
  isOfSeveral,
  isSendable,
  passFor,
  sessionState,
  signIn,
  signOut,
  subscribeSession,
  switchOrganization,
} from './session';

const apiKey = 'jca_key_of_ada';
const refusal: ApiError = { kind: 'unauthenticated', status: 401, message: 'Expired', requestId: null };

beforeEach(() => signOut('signed-out'));

describe('a session', () => {
  it('stamps its key and its organisation on headers, and shows the key nowhere else', () => {
    signIn({ apiKey, organizationId: 'org-1' });
    const headers = new Headers();
    currentPass()?.stamp(headers);
    expect([...headers]).toEqual([
      ['x-api-key', apiKey],
      ['x-org-id', 'org-1'],
    ]);
    expect(JSON.stringify([sessionState(), currentSession(), currentPass()])).not.toContain(apiKey);
  });

  it('sends no organisation where none was given', () => {
    const headers = new Headers();
    passFor({ apiKey, organizationId: null })?.stamp(headers);
    expect([...headers.keys()]).toEqual(['x-api-key']);
    expect(isOfSeveral()).toBe(false);
  });

  it('keeps one snapshot until something changes, then tells its listeners', () => {
    const listener = vi.fn<() => void>();
    const stop = subscribeSession(listener);
    signIn({ apiKey, organizationId: null });
    expect(sessionState()).toBe(sessionState());
    expect(sessionState().kind).toBe('signed-in');
    stop();
    signOut('signed-out');
    expect(sessionState()).toMatchObject({ kind: 'signed-out', reason: 'signed-out' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('expires when its own key is refused, not when an older one is', () => {
    signIn({ apiKey, organizationId: null });
    const older = currentPass();
    signIn({ apiKey: 'another_key', organizationId: null });
    older?.refuse(refusal);
    expect(sessionState().kind).toBe('signed-in');
    currentPass()?.refuse(refusal);
    expect(sessionState()).toMatchObject({ kind: 'signed-out', reason: 'expired', refusal });
  });

  it('does not call an administrator expired who has signed out already', () => {
    signIn({ apiKey, organizationId: null });
    const pass = currentPass();
    signOut('signed-out');
    pass?.refuse(refusal);
    expect(sessionState()).toMatchObject({ kind: 'signed-out', reason: 'signed-out' });
  });

  it('goes on in another organisation with the same key, as a session of its own', () => {
    signIn({ apiKey, organizationId: 'org-1' });
    const [first, firstPass] = [currentSession(), currentPass()];
    switchOrganization('org-2');
    const headers = new Headers();
    currentPass()?.stamp(headers);
    expect(Object.fromEntries(headers)).toEqual({ 'x-api-key': apiKey, 'x-org-id': 'org-2' });
    expect(currentSession()?.organizationId).toBe('org-2');
    expect(isOfSeveral()).toBe(true);
    expect(currentSession()?.number).not.toBe(first?.number);
    firstPass?.refuse(refusal);
    expect(sessionState().kind).toBe('signed-in');
  });

  it('switches nothing for an organisation that no header can carry, or without a session', () => {
    signIn({ apiKey, organizationId: 'org-1' });
    switchOrganization('org 2');
    expect(currentSession()?.organizationId).toBe('org-1');
    signOut('signed-out');
    switchOrganization('org-2');
    expect(currentSession()).toBeNull();
  });

  it.each([
    ['expired', 'org-1'],
    ['locked', 'org-1'],
    ['signed-out', null],
  ] as const)('remembers the organisation to go on with when %s: %s', (reason, organizationId) => {
    signIn({ apiKey, organizationId: 'org-1' });
    signOut(reason);
    expect(sessionState()).toEqual({ kind: 'signed-out', reason, organizationId, refusal: null });
    expect(currentPass()).toBeNull();
  });

  it('takes its key out of texts', () => {
    const pass = passFor({ apiKey, organizationId: null });
    expect(pass?.redact(`bad key ${apiKey}, yes ${apiKey}`)).toBe('bad key [API key], yes [API key]');
  });
});

describe('a key that no header can carry', () => {
  it.each(['', ' ', 'two words', 'line\nbreak', '“quoted”', 'ключ'])('%j starts no session', (text) => {
    expect(isSendable(text)).toBe(false);
    signIn({ apiKey: text, organizationId: null });
    expect(sessionState().kind).toBe('signed-out');
    expect(currentPass()).toBeNull();
  });
});
