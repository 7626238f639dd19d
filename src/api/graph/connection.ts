/**
 * How Microsoft Graph is reached, in memory only. The console does not know how its tokens come about: a sign-in, or
 * the simulation, connects it.
 */

export interface GraphConnection {
  /** The absolute address that paths follow, without a slash at its end, for example https://graph.microsoft.com/v1.0. */
  readonly base: string;
  /** A token that is good now, with the permission User.Read.All. Rejects where nobody is signed in. */
  readonly token: () => Promise<string>;
  /** Tells that Graph did not accept the token: until somebody signs in anew, `token` rejects. */
  readonly refuse?: () => void;
}

let connection: GraphConnection | null = null;
const listeners = new Set<() => void>();

/** Connects Graph from now on, in place of the connection there was; null ends it. */
export function connectGraph(next: GraphConnection | null): void {
  connection = next;
  for (const listener of listeners) listener();
}

/** The connection, or null where Graph is not set up. The same object until something changes. */
export const graphConnection = (): GraphConnection | null => connection;

/** Calls the listener after every change; returns how to stop that. */
export function subscribeGraph(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
