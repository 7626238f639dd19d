/**
 * Who is signed in. The API key is kept in memory only and never leaves this module except into a request's header
 * (JumpCloud API: `x-api-key`; `x-org-id` for administrators of several organisations).
 */
import { headers } from './contract';

/** What an administrator signs in with. `organizationId`: 24 hexadecimal characters, or null for the key's own. */
export interface Credentials {
  readonly apiKey: string;
  readonly organizationId: string | null;
}

/** What the rest of the console may know of a session: not the key. Each sign-in makes a new object. */
export interface Session {
  readonly organizationId: string | null;
}

export type SignOutReason = 'signed-out' | 'expired';

/** `expired`: JumpCloud stopped accepting the key. */
export type SessionState =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | { readonly kind: 'signed-out'; readonly reason: SignOutReason };

/** The right to send requests with one key. */
export interface Pass {
  /** Writes the key, and the organisation where there is one, into a request's headers. */
  readonly stamp: (target: Headers) => void;
  /** Takes the key out of a text that comes from elsewhere. */
  readonly redact: (text: string) => string;
  /** Tells that JumpCloud refused the key. Ends the session only while it is still the one with this pass. */
  readonly refuse: () => void;
}

let state: SessionState = { kind: 'signed-out', reason: 'signed-out' };
let pass: Pass | null = null;
const listeners = new Set<() => void>();

function change(nextState: SessionState, nextPass: Pass | null): void {
  state = nextState;
  pass = nextPass;
  for (const listener of listeners) listener();
}

/** Whether a text can be sent as a key: visible ASCII characters only. Says nothing about whether it is accepted. */
export const isSendable = (text: string): boolean => /^[\u0021-\u007E]+$/.test(text);

/** A pass for credentials that are not signed in with (yet); null where they cannot be sent as headers. */
export function passFor({ apiKey, organizationId }: Credentials): Pass | null {
  if (!isSendable(apiKey) || (organizationId !== null && !isSendable(organizationId))) return null;
  const own: Pass = {
    stamp(target) {
      target.set(headers.apiKey, apiKey);
      if (organizationId !== null) target.set(headers.organization, organizationId);
    },
    redact: (text) => text.replaceAll(apiKey, '[API key]'),
    refuse() {
      if (pass === own) signOut('expired');
    },
  };
  return own;
}

/** Starts a session in place of the one there was. Credentials that cannot be sent start none. */
export function signIn(credentials: Credentials): void {
  const next = passFor(credentials);
  if (!next) return signOut('signed-out');
  change({ kind: 'signed-in', session: { organizationId: credentials.organizationId } }, next);
}

export function signOut(reason: SignOutReason): void {
  change({ kind: 'signed-out', reason }, null);
}

/** The pass of the current session; null when nobody is signed in. */
export const currentPass = (): Pass | null => pass;

/** The current session without its key; null when nobody is signed in. */
export const currentSession = (): Session | null => (state.kind === 'signed-in' ? state.session : null);

/** The same object until something changes, so it can be a snapshot for `useSyncExternalStore`. */
export const sessionState = (): SessionState => state;

/** Calls the listener after every change; returns how to stop that. */
export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
