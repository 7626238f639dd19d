import { type AccountInfo, type AuthenticationResult, CacheLookupPolicy } from '@azure/msal-browser';
import { describe, expect, it, vi } from 'vitest';
import { applicationOver, type LeavingMsal, type Msal } from './msal';

const account: AccountInfo = {
  homeAccountId: 'home',
  environment: 'login.microsoftonline.com',
  tenantId: 'tenant',
  username: 'anna.berg@oakmere.example',
  localAccountId: 'local',
};

const result: AuthenticationResult = {
  authority: '',
  uniqueId: '',
  tenantId: account.tenantId,
  scopes: [],
  account,
  idToken: '',
  idTokenClaims: {},
  accessToken: 'a-token',
  fromCache: false,
  expiresOn: null,
  tokenType: 'Bearer',
  correlationId: '',
};

/** MSAL as it would answer; the real one needs Microsoft. */
const fakeMsal = () => ({
  acquireTokenPopup: vi.fn<Msal['acquireTokenPopup']>(() => Promise.resolve(result)),
  acquireTokenRedirect: vi.fn<LeavingMsal['acquireTokenRedirect']>(() => Promise.resolve()),
  acquireTokenSilent: vi.fn<Msal['acquireTokenSilent']>(() => Promise.resolve(result)),
  handleRedirectPromise: vi.fn<Msal['handleRedirectPromise']>(() => Promise.resolve(null)),
  clearCache: vi.fn<Msal['clearCache']>(() => Promise.resolve()),
});

const over = (msal: ReturnType<typeof fakeMsal>) => applicationOver(msal, () => Promise.resolve(msal));

describe('MSAL behind the interface of the console', () => {
  it('asks for reading users and nothing else, and lets the account be chosen', async () => {
    const msal = fakeMsal();
    const application = over(msal);
    await application.askInWindow();
    await application.askInThisTab();
    const wanted = { scopes: ['https://graph.microsoft.com/User.Read.All'], prompt: 'select_account' };
    expect(msal.acquireTokenPopup).toHaveBeenCalledWith({ ...wanted, overrideInteractionInProgress: true });
    expect(msal.acquireTokenRedirect).toHaveBeenCalledWith(wanted);
  });

  it('renews the token of the account that signed in, without a hidden frame', async () => {
    const msal = fakeMsal();
    const application = over(msal);
    await application.askInWindow();
    expect(await application.token()).toBe('a-token');
    expect(msal.acquireTokenSilent).toHaveBeenCalledWith(
      expect.objectContaining({
        account,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      }),
    );
  });

  it('takes up a sign-in that came back to this tab', async () => {
    const msal = fakeMsal();
    const application = over(msal);
    expect(await application.takeUp()).toBe(false);
    await expect(application.token()).rejects.toThrow('Nobody is signed in');
    msal.handleRedirectPromise.mockResolvedValue(result);
    expect(await application.takeUp()).toBe(true);
    expect(await application.token()).toBe('a-token');
  });

  it('forgets the account', async () => {
    const msal = fakeMsal();
    const application = over(msal);
    await application.askInWindow();
    await application.forget();
    expect(msal.clearCache).toHaveBeenCalledOnce();
    await expect(application.token()).rejects.toThrow('Nobody is signed in');
  });
});
