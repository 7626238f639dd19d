import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { exportEventsQuery, mayWriteQuery, rulesQuery } from '../../api/queries';
import type { SaveOutcome } from '../../api/save';
import { saveDirectory } from '../../api/saveDirectory';
import type { StepProgress } from '../../api/saveProgress';
import type { SwitchableId } from '../../domain/attribute';
import type { Changes } from '../../domain/changes';
import type { DirectoryId, Rule } from '../../domain/directory';
import type { Selection } from '../../domain/selection';

/** A save as the page draws it. */
export type SaveState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'saving';
      readonly changes: Changes;
      readonly progress: ReadonlyMap<SwitchableId, StepProgress>;
      readonly stopping: boolean;
    }
  | { readonly kind: 'ended'; readonly changes: Changes; readonly outcome: SaveOutcome };

/** The rules an outcome has read from the server, if it has. */
export const rulesOf = (outcome: SaveOutcome): readonly Rule[] | null =>
  outcome.kind === 'finished' || outcome.kind === 'moved' ? outcome.rules : null;

const wasForbidden = (outcome: SaveOutcome): boolean =>
  outcome.kind === 'finished' && outcome.results.some(({ error }) => error?.kind === 'forbidden');

/** Runs the save engine for one directory and brings the page's data up to what it read from the server. */
export function useSave(directoryId: DirectoryId) {
  const client = useQueryClient();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const refresh = async (outcome: SaveOutcome) => {
    const rules = rulesOf(outcome);
    if (rules) client.setQueryData(rulesQuery(directoryId).queryKey, rules);
    if (wasForbidden(outcome)) client.setQueryData(mayWriteQuery(directoryId).queryKey, false);
    await client.invalidateQueries({ queryKey: exportEventsQuery().queryKey });
  };

  /** Sends the changes, composed while the page showed `seen` as exported. The save stays pending until history is read. */
  const start = async (changes: Changes, seen: Selection) => {
    stopper.current = new AbortController();
    setState({ kind: 'saving', changes, progress: new Map(), stopping: false });
    const report = (progress: ReadonlyMap<SwitchableId, StepProgress>) =>
      setState((now) => (now.kind === 'saving' ? { ...now, progress } : now));
    const outcome = await saveDirectory(directoryId, { changes, seen }, report, stopper.current.signal);
    await refresh(outcome);
    setState({ kind: 'ended', changes, outcome });
    return outcome;
  };

  const stop = () => {
    stopper.current.abort();
    setState((now) => (now.kind === 'saving' ? { ...now, stopping: true } : now));
  };

  return { state, start, stop, dismiss: () => setState({ kind: 'idle' }) };
}

export type Save = ReturnType<typeof useSave>;
