/**
 * The saves of this page, one at a time for each directory. They are kept outside of the screen that draws them:
 * whoever leaves it stops the save before its next request, and finds on coming back what became of it. They end with
 * the session: what one administrator confirmed is not sent as another, nor shown to another, who learns only that a
 * save was cut off.
 */
import type { SwitchableId } from '../domain/attribute';
import { type Changes, commonChanges, countChanges, noChanges } from '../domain/changes';
import type { Directions } from '../domain/directions';
import type { DirectoryId } from '../domain/directory';
import { mayStillArrive } from './errors';
import type { SaveOrder } from './queries';
import type { SaveOutcome } from './save';
import type { StepProgress } from './saveProgress';
import type { ChangeResult } from './saveResults';
import { subscribeSession } from './session';

/** A save as a screen draws it. */
export type SaveState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'saving';
      readonly changes: Changes;
      readonly progress: ReadonlyMap<SwitchableId, StepProgress>;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'ended';
      readonly changes: Changes;
      readonly outcome: SaveOutcome;
      /** What may be tried again: what was confirmed, is not done, and has been pending ever since. */
      readonly left: Changes;
    }
  /** It was under way when the session ended. */
  | { readonly kind: 'cut-off' };

export interface SaveRun {
  readonly state: SaveState;
  /**
   * What was sent without learning what became of it, until a save ends that could read the rules; then what may be on
   * its way still.
   */
  readonly unsettled: Changes;
}

const noRun: SaveRun = { state: { kind: 'idle' }, unsettled: noChanges };

const cutOff: SaveRun = { state: { kind: 'cut-off' }, unsettled: noChanges };

/** All that the next session learns. */
const afterSession = (runs: ReadonlyMap<DirectoryId, SaveRun>): ReadonlyMap<DirectoryId, SaveRun> =>
  new Map(
    [...runs]
      .filter(([, { state }]) => state.kind === 'saving' || state.kind === 'cut-off')
      .map(([id]) => [id, cutOff]),
  );

/** The changes that ended in such a way. */
function changesThat(results: readonly ChangeResult[], endedSo: (result: ChangeResult) => boolean): Changes {
  const to = (goal: ChangeResult['wanted']) =>
    results.filter((result) => result.wanted === goal && endedSo(result)).map(({ attribute }) => attribute);
  return { turnOn: to('export'), turnOff: to('exclude') };
}

/** What a save that ended like this leaves to try again. */
const leftAfter = (outcome: SaveOutcome, changes: Changes): Changes =>
  outcome.kind === 'finished' ? changesThat(outcome.results, ({ status }) => status !== 'done') : changes;

const isOnItsWay = ({ status, error }: ChangeResult): boolean =>
  status === 'failed' && error !== null && mayStillArrive(error);

/**
 * What is sent without learning what became of it, once a save has ended like this. The change at which it ended may be
 * half done: to turn an import round takes two requests, and the first may have removed it.
 */
function unsettledAfter(outcome: SaveOutcome, before: Changes): Changes {
  if (outcome.kind !== 'finished') return before;
  if (outcome.rules) return changesThat(outcome.results, isOnItsWay);
  const { results } = outcome;
  const last = results.find(({ status }) => status === 'failed' || status === 'not-tried');
  const sent = changesThat(
    results,
    (result) =>
      result.status === 'not-known' ||
      (result === last && result.from === 'import' && result.wanted === 'export'),
  );
  return {
    turnOn: [...before.turnOn, ...sent.turnOn],
    turnOff: [...before.turnOff, ...sent.turnOff],
  };
}

/** Runs saves, and tells everybody who listens how far they are. */
export function createSaveRuns(onSession: (listener: () => void) => void) {
  const listeners = new Set<() => void>();
  const stoppers = new Map<DirectoryId, AbortController>();
  let runs: ReadonlyMap<DirectoryId, SaveRun> = new Map();
  const of = (id: DirectoryId): SaveRun => runs.get(id) ?? noRun;
  const keep = (next: typeof runs): void => {
    runs = next;
    for (const listener of listeners) listener();
  };
  const tell = (id: DirectoryId, run: Partial<SaveRun>): void =>
    keep(new Map(runs).set(id, { ...of(id), ...run }));

  onSession(() => {
    for (const own of stoppers.values()) own.abort();
    stoppers.clear();
    keep(afterSession(runs));
  });

  return {
    /** The same object until something changes, for `useSyncExternalStore`. */
    of,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /**
     * Sends the changes, composed while the page showed the directions `seen`; `save` never throws. Does nothing while
     * a save of this directory is under way.
     */
    start: async (
      id: DirectoryId,
      changes: Changes,
      seen: Directions,
      save: (order: SaveOrder) => Promise<SaveOutcome>,
    ): Promise<void> => {
      const { state, unsettled } = of(id);
      if (state.kind === 'saving') return;
      const own = new AbortController();
      stoppers.set(id, own);
      tell(id, { state: { kind: 'saving', changes, progress: new Map(), stopping: false } });
      const outcome = await save({
        request: { changes, seen, unsettled },
        onProgress: (progress) => {
          const now = of(id).state;
          if (now.kind === 'saving' && stoppers.get(id) === own) tell(id, { state: { ...now, progress } });
        },
        stop: own.signal,
      });
      if (stoppers.get(id) !== own) return;
      tell(id, {
        state: { kind: 'ended', changes, outcome, left: leftAfter(outcome, changes) },
        unsettled: unsettledAfter(outcome, unsettled),
      });
    },
    /** Stops before the next request. */
    stop: (id: DirectoryId): void => {
      const { state } = of(id);
      if (state.kind !== 'saving') return;
      stoppers.get(id)?.abort();
      tell(id, { state: { ...state, stopping: true } });
    },
    /** Leaves to try again only what is still pending: what is given up and composed anew has to be reviewed anew. */
    keepLeft: (id: DirectoryId, pending: Changes): void => {
      const { state } = of(id);
      if (state.kind !== 'ended') return;
      const left = commonChanges(state.left, pending);
      if (countChanges(left) < countChanges(state.left)) tell(id, { state: { ...state, left } });
    },
    /** Forgets how the last save ended, but not what is unsettled. */
    dismiss: (id: DirectoryId): void => {
      const { kind } = of(id).state;
      if (kind === 'ended' || kind === 'cut-off') tell(id, { state: noRun.state });
    },
  };
}

/** The saves of this page. */
export const saveRuns = createSaveRuns(subscribeSession);
