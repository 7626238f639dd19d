import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectGraph, graphConnection } from '../graph/connection';
import { signIn, signOut, switchOrganization } from '../session';
import type { MicrosoftApplication } from './application';
import { forgetMicrosoft, leaveForMicrosoft, signInToMicrosoft } from './signIn';

const setup = { clientId: 'c', tenant: 'oakmere.example' };
const blocked = Object.assign(new Error('blocked'), { errorCode: 'popup_window_error' });

const fakeApplication = () => ({
  takeUp: vi.fn<MicrosoftApplication['takeUp']>(() => Promise.resolve(false)),
  askInWindow: vi.fn<MicrosoftApplication['askInWindow']>(() => Promise.resolve()),
  askInThisTab: vi.fn<MicrosoftApplication['askInThisTab']>(() => Promise.resolve()),
  token: vi.fn<MicrosoftApplication['token']>(() => Promise.resolve('a-token')),
  forget: vi.fn<MicrosoftApplication['forget']>(() => Promise.resolve()),
});

const enter = (application: MicrosoftApplication) =>
  signInToMicrosoft(setup, () => Promise.resolve(application));

beforeEach(() => signIn({ apiKey: 'a-key', organizationId: 'org-1' }));
afterEach(async () => {
  await forgetMicrosoft();
  connectGraph(null);
  signOut('signed-out');
});

describe('signing in to Microsoft', () => {
  it('connects Graph with the tokens of the account', async () => {
    expect(await enter(fakeApplication())).toBeNull();
    expect(graphConnection()?.base).toBe('https://graph.microsoft.com/v1.0');
    expect(await graphConnection()?.token()).toBe('a-token');
  });

  it('asks nobody who has just come back from Microsoft', async () => {
    const application = fakeApplication();
    application.takeUp.mockResolvedValue(true);
    await enter(application);
    expect(application.askInWindow).not.toHaveBeenCalled();
    expect(graphConnection()).not.toBeNull();
  });

  it('says why it did not work, and begins afresh the next time', async () => {
    const application = fakeApplication();
    application.askInWindow.mockRejectedValue(blocked);
    expect(await enter(application)).toBe('window-blocked');
    expect(graphConnection()).toBeNull();
    expect(await enter(fakeApplication())).toBeNull();
    expect(graphConnection()).not.toBeNull();
  });

  it('can leave for Microsoft in this tab', async () => {
    const application = fakeApplication();
    expect(await leaveForMicrosoft(setup, () => Promise.resolve(application))).toBeNull();
    expect(application.askInThisTab).toHaveBeenCalledOnce();
  });

  it.each([
    ['signing out', () => signOut('signed-out')],
    ['the lock', () => signOut('locked')],
    ['another organisation', () => switchOrganization('org-2')],
  ])('ends with %s', async (_, end) => {
    const application = fakeApplication();
    await enter(application);
    end();
    expect(graphConnection()).toBeNull();
    expect(application.forget).toHaveBeenCalledOnce();
  });

  it.each([
    ['signing out', () => signOut('signed-out')],
    ['the lock', () => signOut('locked')],
    ['another administrator', () => signIn({ apiKey: 'another-key', organizationId: 'org-1' })],
  ])('connects nobody where the session ended by %s while Microsoft’s window was open', async (_, end) => {
    const application = fakeApplication();
    application.askInWindow.mockImplementation(() => Promise.resolve(end()));
    expect(await enter(application)).toBe('window-closed');
    expect(graphConnection()).toBeNull();
    expect(application.forget.mock.invocationCallOrder.at(-1)).toBeGreaterThan(
      application.askInWindow.mock.invocationCallOrder[0] ?? Infinity,
    );
  });
});
