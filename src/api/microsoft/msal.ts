/**
 * Microsoft's own library: authorization code with PKCE, for a single-page app. Tokens stay in memory. While somebody
 * is away at Microsoft's page, MSAL keeps the request's state in the tab's session storage, never a token.
 */
import {
  type AccountInfo,
  BrowserCacheLocation,
  CacheLookupPolicy,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { MicrosoftApplication, MicrosoftSetup } from './application';

/** Delegated, and an administrator has to consent (Graph permissions reference). It covers managers too. */
const scopes = ['https://graph.microsoft.com/User.Read.All'];

/** The page that hands Microsoft's answer over; its address is registered in Entra as a redirect URI of type `spa`. */
export const handOverPath = '/microsoft-sign-in.html';

/** Long enough for a second factor; MSAL does not notice that a window was closed. */
const windowTimeoutMs = 5 * 60_000;

export type Msal = Pick<
  IPublicClientApplication,
  'acquireTokenPopup' | 'acquireTokenSilent' | 'handleRedirectPromise' | 'clearCache'
>;
export type LeavingMsal = Pick<IPublicClientApplication, 'acquireTokenRedirect'>;

/**
 * Puts initialised MSAL applications behind the interface of this console.
 *
 * @param leaving makes the one with which to leave in this tab
 */
export function applicationOver(msal: Msal, leaving: () => Promise<LeavingMsal>): MicrosoftApplication {
  let account: AccountInfo | null = null;
  // Whoever has chosen the wrong account must be able to choose another.
  const request = { scopes, prompt: 'select_account' };
  return {
    async takeUp() {
      const result = await msal.handleRedirectPromise();
      if (result) account = result.account;
      return result !== null;
    },
    async askInWindow() {
      // A window that was closed goes on counting as open; the next one takes its place.
      const result = await msal.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
      account = result.account;
    },
    askInThisTab: async () => (await leaving()).acquireTokenRedirect(request),
    async token() {
      if (account === null) throw new Error('Nobody is signed in to Microsoft');
      // Without a hidden frame, which the page's policy does not let come back: an ended sign-in is asked for anew.
      const cacheLookupPolicy = CacheLookupPolicy.AccessTokenAndRefreshToken;
      return (await msal.acquireTokenSilent({ scopes, account, cacheLookupPolicy })).accessToken;
    },
    async forget() {
      account = null;
      await msal.clearCache();
    },
  };
}

async function initialised({ clientId, tenant }: MicrosoftSetup, cacheLocation: BrowserCacheLocation) {
  const msal = new PublicClientApplication({
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenant}`,
      redirectUri: globalThis.location.origin + handOverPath,
    },
    cache: { cacheLocation },
    system: { popupBridgeTimeout: windowTimeoutMs },
  });
  await msal.initialize();
  return msal;
}

/**
 * Makes MSAL ready to ask. With its cache in memory it refuses to leave the page, so another one leaves: it is gone
 * before there is a token, and the one that takes up the answer has its cache in memory again.
 */
export const createApplication = async (setup: MicrosoftSetup): Promise<MicrosoftApplication> =>
  applicationOver(await initialised(setup, BrowserCacheLocation.MemoryStorage), () =>
    initialised(setup, BrowserCacheLocation.SessionStorage),
  );
