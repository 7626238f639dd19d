/**
 * Who is signed in. The API key is kept in memory only and never leaves this module except into a request's header,
 * which the preview's worker may send (JumpCloud API: `x-api-key`; `x-org-id` for administrators of several organisations).
 */
import { headers } from './contract';
import type { ApiError } from './errors';

/** What an administrator signs in with. `organizationId`: 24 hexadecimal characters, or null for the key's own. */
export interface Credentials {
  readonly apiKey: string;
  readonly organizationId: string | null;
}

/** What the rest of the console may know of a session: not the key. */
export interface Session {
  /** No two sessions of this page have the same. */
  readonly number: number;
  readonly organizationId: string | null;
}

/** `expired`: JumpCloud stopped accepting the key. `locked`: nobody used the page for too long. */
export type SignOutReason = 'signed-out' | 'expired' | 'locked';

/** `organizationId` of a session that ended by itself: the one to go on with. `refusal`: JumpCloud’s, where it has `expired`. */
export type SessionState =
  | { readonly kind: 'signed-in'; readonly session: Session }
  | {
      readonly kind: 'signed-out';
      readonly reason: SignOutReason;
      readonly organizationId: string | null;
      readonly refusal: ApiError | null;
    };

/** The right to send requests with one key. */
export interface Pass {
  /** Writes the key, and the organisation where there is one, into a request's headers. */
  readonly stamp: (target: Headers) => void;
  /** Takes the key out of a text that comes from elsewhere. */
  readonly redact: (text: string) => string;
  /** The same key for another organisation; null where the id cannot be sent as a header. */
  readonly forOrganization: (organizationId: string) => Pass | null;
  /** Tells how JumpCloud refused the key. Ends the session only while it is still the one with this pass. */
  readonly refuse: (refusal: ApiError) => void;
}

let state: SessionState = { kind: 'signed-out', reason: 'signed-out', organizationId: null, refusal: null };
let pass: Pass | null = null;
let begun = 0;
const listeners = new Set<() => void>();

function change(nextState: SessionState, nextPass: Pass | null): void {
  state = nextState;
  pass = nextPass;
  for (const listener of listeners) listener();
}

function begin(organizationId: string | null, own: Pass): void {
  begun += 1;
  change({ kind: 'signed-in', session: { number: begun, organizationId } }, own);
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
    forOrganization: (id) => passFor({ apiKey, organizationId: id }),
    refuse(refusal) {
      if (pass === own) signOut('expired', refusal);
    },
  };
  return own;
}

/** Starts a session in place of the one there was. Credentials that cannot be sent start none. */
export function signIn(credentials: Credentials): void {
  const next = passFor(credentials);
  if (!next) return signOut('signed-out');
  begin(credentials.organizationId, next);
}

/** Goes on in another organisation with the key of the current session. It is a session of its own. */
export function switchOrganization(organizationId: string): void {
  const next = pass?.forOrganization(organizationId);
  if (next) begin(organizationId, next);
}

/** Forgets the key. */
export function signOut(reason: SignOutReason, refusal: ApiError | null = null): void {
  const organizationId = reason === 'signed-out' ? null : (currentSession()?.organizationId ?? null);
  change({ kind: 'signed-out', reason, organizationId, refusal }, null);
}

/** The pass of the current session; null when nobody is signed in. */
export const currentPass = (): Pass | null => pass;

/** The current session without its key; null when nobody is signed in. */
export const currentSession = (): Session | null => (state.kind === 'signed-in' ? state.session : null);

/** Whether the session is in one of several organisations, as far as it is known: it was told which. */
export const isOfSeveral = (): boolean => (currentSession()?.organizationId ?? null) !== null;

/** The same object until something changes, so it can be a snapshot for `useSyncExternalStore`. */
export const sessionState = (): SessionState => state;

/** Calls the listener after every change; returns how to stop that. */
export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
