import type { WireEvent } from '../../api/contract';
import type { Administrator, Directory, MicrosoftDirectory, Organisation } from './model';

/** What a command needs from outside, so that the same command always gives the same outcome. */
export interface Context {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Gives a new id of 24 hexadecimal characters at each call. */
  readonly newId: () => string;
  readonly actor: Administrator;
}

/** Why a command was not carried out; `field` names what was wrong with the input. */
export type Refusal =
  | { readonly kind: 'not-found' | 'already-exists' | 'precondition'; readonly message: string }
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string };

export interface Refused {
  readonly refused: Refusal;
}

/** The new state, and the Directory Insights events that the command appended to it. */
export interface Done {
  readonly state: Organisation;
  readonly events: readonly WireEvent[];
}

export type Outcome = Done | Refused;

export const notFound = (what: string): Refused => ({
  refused: { kind: 'not-found', message: `${what} not found` },
});

export const alreadyExists = (message: string): Refused => ({ refused: { kind: 'already-exists', message } });

export const invalid = (field: string, message: string): Refused => ({
  refused: { kind: 'invalid', field, message },
});

/** The state with these events recorded. */
export const done = (state: Organisation, events: readonly WireEvent[]): Done => ({
  state: { ...state, events: [...state.events, ...events] },
  events,
});

/** The Microsoft 365 directory of this id, or undefined where there is none or it is of another kind. */
export function microsoftDirectory(state: Organisation, id: string): MicrosoftDirectory | undefined {
  const directory = state.directories.get(id);
  return directory?.type === 'office_365' ? directory : undefined;
}

/** The state with this directory in place of the one with the same id. */
export const withDirectory = (state: Organisation, directory: Directory): Organisation => ({
  ...state,
  directories: new Map(state.directories).set(directory.id, directory),
});
