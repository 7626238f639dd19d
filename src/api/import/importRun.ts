/**
 * The one import that may run in this page. It goes on while other pages are looked at, since it may take minutes, and
 * ends with the session: what one administrator confirmed is not sent as another, nor shown to another.
 */
import type { DirectoryId } from '../../domain/directory';
import type { Chosen } from '../../domain/import/candidate';
import { subscribeSession } from '../session';
import { waitForJumpCloud } from '../waits';
import { writing } from '../writing';
import { createUser } from './createUser';
import type { ImportDeps, ImportProgress } from './importStep';
import { type ImportOutcome, importUsers } from './importUsers';
import { findByEmail, findByUsername } from './knownUsers';

export type ImportRun =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly directoryId: DirectoryId;
      readonly chosen: readonly Chosen[];
      /** How many have a result. */
      readonly done: number;
      /** Whom it is busy with, and how; null before the first. */
      readonly current: { readonly candidateId: string; readonly progress: ImportProgress } | null;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'ended';
      readonly directoryId: DirectoryId;
      readonly chosen: readonly Chosen[];
      readonly outcome: ImportOutcome;
      /** Whether the administrator stopped it. */
      readonly stopped: boolean;
    };

const idle: ImportRun = { kind: 'idle' };

const underWay: ReadonlySet<ImportProgress> = new Set(['sending', 'checking', 'waiting-for-limit']);

/** JumpCloud, until a stop ends what is waited for. */
const remoteUntil = (stop: AbortSignal): ImportDeps => ({
  createUser,
  findByEmail: (emails) => findByEmail(emails, { told: stop }),
  findByUsername: (username) => findByUsername(username, { told: stop }),
  wait: waitForJumpCloud,
});

const askBeforeClosing = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Runs imports one at a time, and tells everybody who listens how far the run is. `depsUntil`: what a run needs until its stop. */
export function createImportRun(
  depsUntil: (stop: AbortSignal) => ImportDeps,
  onSession: (listener: () => void) => void,
) {
  const listeners = new Set<() => void>();
  let state: ImportRun = idle;
  // Of the run of this session: one that has another belongs to an earlier session, and tells nothing any more.
  let stopper = new AbortController();
  const tell = (next: ImportRun): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  onSession(() => {
    stopper.abort();
    stopper = new AbortController();
    globalThis.removeEventListener('beforeunload', askBeforeClosing);
    tell(idle);
  });

  async function start(
    directoryId: DirectoryId,
    chosen: readonly Chosen[],
    onEnd: () => void,
  ): Promise<void> {
    if (state.kind === 'running') return;
    const own = new AbortController();
    stopper = own;
    globalThis.addEventListener('beforeunload', askBeforeClosing);
    tell({ kind: 'running', directoryId, chosen, done: 0, current: null, stopping: false });
    const onProgress = (candidateId: string, progress: ImportProgress): void => {
      if (state.kind !== 'running' || stopper !== own) return;
      const done = state.done + (underWay.has(progress) ? 0 : 1);
      tell({ ...state, done, current: { candidateId, progress } });
    };
    const outcome = await writing(
      () => importUsers(chosen, depsUntil(own.signal), { onProgress, stop: own.signal }),
      'session',
    );
    if (stopper !== own) return;
    globalThis.removeEventListener('beforeunload', askBeforeClosing);
    tell({ kind: 'ended', directoryId, chosen, outcome, stopped: own.signal.aborted });
    onEnd();
  }

  return {
    state: (): ImportRun => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Does nothing while a run is under way. Ends when the run has ended. */
    start,
    /** Stops before the next user. */
    stop: (): void => {
      if (state.kind !== 'running') return;
      stopper.abort();
      tell({ ...state, stopping: true });
    },
    /** Forgets how the last run ended. */
    dismiss: (): void => {
      if (state.kind === 'ended') tell(idle);
    },
  };
}

export const importRun = createImportRun(remoteUntil, subscribeSession);
