import { useState } from 'react';
import { explainFile } from '../../../api/file/explainFile';
import { planFile } from '../../../api/file/planFile';
import { openSavedFile } from '../../../api/file/savedFile';
import { type Changes, countChanges } from '../../../domain/changes';
import { type Directions, directionsFromRules } from '../../../domain/directions';
import type { Directory, Rule } from '../../../domain/directory';
import { changesSignInNames } from '../../../domain/preview/sentBy';
import { checkPlan, type CheckedPlan } from '../../../domain/sharedPlan/checkPlan';
import { Button } from '../../../ui/Button';
import { FileDrop } from '../../../ui/FileDrop';
import { Notice } from '../../../ui/Notice';
import { PlainDialog } from '../../../ui/PlainDialog';
import { formatTime } from '../../shared/format';
import { FileRefusal, type RefusedFile } from '../../shared/FileRefusal';
import { planLists, planNotes, planRefusal, planSummary } from './waybackWords';

interface Props {
  readonly directory: Directory;
  /** The rules as they are now; the plan is checked against them. */
  readonly rules: readonly Rule[];
  /** Loads the changes as pending ones, in place of those on the page. */
  readonly onOpen: (changes: Changes) => void;
  readonly onClose: () => void;
}

type Usable = Extract<CheckedPlan, { ok: true }>;

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly refused: RefusedFile }
  | { readonly kind: 'checked'; readonly plan: Usable; readonly madeAt: string };

interface CheckedProps {
  readonly plan: Usable;
  readonly madeAt: string;
  readonly saved: Directions;
}

function Checked({ plan, madeAt, saved }: CheckedProps) {
  const { changes, notes } = plan;
  return (
    <>
      <Notice severity="info" live="polite" title={`Plan made ${formatTime(Date.parse(madeAt))}`}>
        <p>{planSummary(plan, saved)}</p>
        {[...planLists(changes, saved), ...planNotes(notes)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {changesSignInNames(changes) && (
        <Notice severity="warning" title="This plan changes sign-in names">
          Saving it changes what bound users sign in to Microsoft 365 with, at once.
        </Notice>
      )}
    </>
  );
}

/** Opens a plan that somebody shared, checks it against today's rules, and loads what is left of it to do. */
export function OpenPlan({ directory, rules, onOpen, onClose }: Props) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const read = async (file: File): Promise<State> => {
    const opened = await openSavedFile(file, planFile);
    if (!opened.ok)
      return { kind: 'refused', refused: { name: file.name, problem: explainFile(opened.problem, 'plan') } };
    const plan = checkPlan(opened.value, rules, directory);
    if (!plan.ok)
      return { kind: 'refused', refused: { name: file.name, problem: planRefusal(plan.refusal) } };
    return { kind: 'checked', plan, madeAt: opened.value.madeAt };
  };
  const open = (file: File) => void read(file).then(setState);
  const loadable =
    state.kind === 'checked' && countChanges(state.plan.changes) > 0 ? state.plan.changes : null;
  return (
    <PlainDialog
      title="Open a shared plan"
      closeLabel="Cancel"
      onClose={onClose}
      actions={
        loadable && (
          <Button variant="contained" onClick={() => onOpen(loadable)}>
            Load as unsaved changes
          </Button>
        )
      }
    >
      <FileDrop label="Choose a plan" accept=".json,application/json" onFile={open}>
        A plan that was shared as JSON. Choose it, or drop it here. It never leaves this browser.
      </FileDrop>
      {state.kind === 'refused' && <FileRefusal refused={state.refused} />}
      {state.kind === 'checked' && (
        <Checked plan={state.plan} madeAt={state.madeAt} saved={directionsFromRules(rules)} />
      )}
    </PlainDialog>
  );
}
