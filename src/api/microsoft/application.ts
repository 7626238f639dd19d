/** What this console needs of Microsoft's sign-in, and no more. MSAL stands behind it; tests put a fake there. */

/** The app registration in Microsoft Entra and the tenant it may be used in; neither is a secret. */
export interface MicrosoftSetup {
  readonly clientId: string;
  /** The tenant's id or one of its domains. */
  readonly tenant: string;
}

/** Each of these rejects with an error that `problemOf` (problem.ts) can read. */
export interface MicrosoftApplication {
  /** Takes up a sign-in that has come back to this tab; false where there is none. */
  readonly takeUp: () => Promise<boolean>;
  /** Asks in a window of its own. */
  readonly askInWindow: () => Promise<void>;
  /** Leaves this page for Microsoft's, which comes back to the same address. */
  readonly askInThisTab: () => Promise<void>;
  /** A token that is good now, renewed without asking where that is possible. */
  readonly token: () => Promise<string>;
  /** Forgets the account and its tokens. */
  readonly forget: () => Promise<void>;
}
