import { useState } from 'react';
import { rulesOf } from '../../api/queries';
import type { SwitchableId } from '../../domain/attribute';
import {
  applyChanges,
  changesBetween,
  commonChanges,
  countChanges,
  type Changes,
} from '../../domain/changes';
import type { Direction } from '../../domain/direction';
import { directionsFromRules, type Directions } from '../../domain/directions';
import { movedSince, rebase } from '../../domain/merge';
import { setWanted, type ExportForm } from './useExportForm';
import type { Save } from './useSave';

/**
 * The way from pending changes to a save: review, confirm, decide about what somebody else changed, try again.
 *
 * `seen` are the directions that the administrator knows of; the rules may be read again at any time, and what differs
 * from `seen` then was changed by somebody else and is told before anything is sent.
 */
export function useReview(form: ExportForm, saved: Directions, save: Save) {
  const [reviewed, setReviewed] = useState<Changes | null>(null);
  const [seen, setSeen] = useState(saved);
  const pending = () => changesBetween(saved, form.getValues());

  const send = async (changes: Changes) => {
    setReviewed(null);
    const outcome = await save.start(changes, seen);
    const rules = rulesOf(outcome);
    if (outcome.kind === 'finished' && rules) setSeen(directionsFromRules(rules));
  };

  const decide = (decisions: ReadonlyMap<SwitchableId, Direction>) => {
    if (save.state.kind !== 'ended') return;
    const changes = rebase(saved, save.state.changes, decisions);
    setWanted(form, applyChanges(saved, changes));
    setSeen(saved);
    save.dismiss();
    setReviewed(countChanges(changes) > 0 ? changes : null);
  };

  return {
    reviewed,
    moved: movedSince(seen, saved),
    acknowledge: () => setSeen(saved),
    open: () => setReviewed(pending()),
    close: () => setReviewed(null),
    send,
    decide,
    /** Sends again what was confirmed and is still pending: nothing that was composed since. */
    retry: () =>
      save.state.kind === 'ended' ? send(commonChanges(save.state.changes, pending())) : Promise.resolve(),
  };
}

export type Review = ReturnType<typeof useReview>;
