import { useEffect, useState } from 'react';
import { mayHaveChanged } from '../../api/saveResults';
import type { SwitchableId } from '../../domain/attribute';
import { applyChanges, changesBetween, countChanges, type Changes } from '../../domain/changes';
import type { Direction } from '../../domain/direction';
import { directionsFromRules, type Directions } from '../../domain/directions';
import { type Moved, movedSince, rebase, settled } from '../../domain/merge';
import { setWanted, type ExportForm } from './useExportForm';
import type { Save } from './useSave';

/** Told once: which directions a save that has just ended has read. */
function useNews({ state }: Save, tell: (directions: Directions) => void): void {
  const outcome = state.kind === 'ended' ? state.outcome : null;
  const [heard, hear] = useState(outcome);
  if (outcome === heard) return;
  hear(outcome);
  const rules = outcome?.kind === 'finished' ? outcome.rules : null;
  if (rules) tell(directionsFromRules(rules));
}

/** Tells the save whatever is pending, as long as it has something to try again. */
function usePending(form: ExportForm, saved: Directions, { state, keepLeft }: Save): void {
  const hasLeft = state.kind === 'ended' && countChanges(state.left) > 0;
  useEffect(() => {
    if (!hasLeft) return undefined;
    const tell = (wanted: Directions) => keepLeft(changesBetween(saved, wanted));
    tell(form.getValues());
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => tell(values) });
  }, [form, saved, hasLeft, keepLeft]);
}

/** Whether the save that has ended has changed anything, or may have. */
const hasChanged = ({ state }: Save): boolean =>
  state.kind === 'ended' && state.outcome.kind === 'finished' && mayHaveChanged(state.outcome.results);

/** What is reviewed, and what somebody else changed since the administrator was last told. */
interface Reviewed {
  readonly changes: Changes;
  readonly moved: readonly Moved[];
}

/**
 * The way from pending changes to a save: review, confirm, decide about what somebody else changed, try again.
 *
 * The rules may be read again at any time, and what differs then from what the administrator knows of was changed by
 * somebody else and is told before anything is sent.
 */
export function useReview(form: ExportForm, saved: Directions, save: Save) {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [seen, setSeen] = useState(saved);
  useNews(save, setSeen);
  usePending(form, saved, save);
  const known = settled(seen, saved, save.unsettled);
  const moved = movedSince(known, saved);

  const send = (changes: Changes) => {
    setReviewed(null);
    save.start(changes, known);
  };

  const decide = (decisions: ReadonlyMap<SwitchableId, Direction>) => {
    if (save.state.kind !== 'ended') return;
    const changes = rebase(saved, save.state.changes, decisions);
    // What was composed since stays as it is.
    setWanted(form, { ...applyChanges(form.getValues(), changes), ...Object.fromEntries(decisions) });
    setSeen(saved);
    save.dismiss();
    setReviewed(countChanges(changes) > 0 ? { changes, moved: [] } : null);
  };

  return {
    reviewed,
    moved,
    acknowledge: () => setSeen(saved),
    /** The review tells what somebody else changed: what is confirmed then was decided knowing it. */
    open: () => {
      setReviewed({ changes: changesBetween(saved, form.getValues()), moved });
      setSeen(saved);
    },
    close: () => setReviewed(null),
    send,
    decide,
    /** Back to what is saved. The report of changes that are given up goes with them, unless some of them was sent. */
    discard: () => {
      setWanted(form, saved);
      if (countChanges(save.unsettled) === 0 && !hasChanged(save)) save.dismiss();
    },
    /** Sends again what was confirmed and is still pending: nothing that was composed since. */
    retry: () => {
      if (save.state.kind === 'ended') send(save.state.left);
    },
  };
}

export type Review = ReturnType<typeof useReview>;
