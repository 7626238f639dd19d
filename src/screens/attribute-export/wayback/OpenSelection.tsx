import { useState } from 'react';
import { explainFile } from '../../../api/file/explainFile';
import { openSavedFile } from '../../../api/file/savedFile';
import { savedSelection } from '../../../api/file/selectionFile';
import { type Changes, countChanges } from '../../../domain/changes';
import type { Directory, Rule } from '../../../domain/directory';
import { chosenChanges, copySelection } from '../../../domain/selections/copy';
import { checkSelection, type OpenedSelection, type SelectionFile } from '../../../domain/selections/file';
import { stateFromRules } from '../../../domain/selections/state';
import { Button } from '../../../ui/Button';
import { FileDrop } from '../../../ui/FileDrop';
import { Notice } from '../../../ui/Notice';
import { PlainDialog } from '../../../ui/PlainDialog';
import { CopySummary } from '../../shared/CopySummary';
import { FileRefusal, type RefusedFile } from '../../shared/FileRefusal';
import { otherDirectory, savedFrom, selectionRefusal, unknownAttributes } from './selectionWords';

interface Props {
  readonly directory: Directory;
  /** The rules as they are now; the selection is held against them. */
  readonly rules: readonly Rule[];
  /** Loads the changes as pending ones, in place of those on the page. */
  readonly onOpen: (changes: Changes) => void;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly refused: RefusedFile }
  | { readonly kind: 'opened'; readonly file: SelectionFile; readonly opened: OpenedSelection };

async function read(chosen: File, directory: Directory): Promise<State> {
  const { name } = chosen;
  const text = await openSavedFile(chosen, savedSelection);
  if (!text.ok)
    return { kind: 'refused', refused: { name, problem: explainFile(text.problem, 'selection') } };
  const checked = checkSelection(text.value, directory);
  if (!checked.ok) return { kind: 'refused', refused: { name, problem: selectionRefusal(checked.refusal) } };
  return { kind: 'opened', file: text.value, opened: checked.opened };
}

interface FactsProps {
  readonly file: SelectionFile;
  readonly opened: OpenedSelection;
  readonly directory: Directory;
}

/** Where the file is from, and what of it is not understood. */
function Facts({ file, opened, directory }: FactsProps) {
  const warns = opened.fromOther || opened.unknownAttributes.length > 0;
  return (
    <Notice severity={warns ? 'warning' : 'info'} live="polite" title={savedFrom(file)}>
      {opened.fromOther && <p>{otherDirectory(file, directory.name)}</p>}
      {opened.unknownAttributes.length > 0 && <p>{unknownAttributes(opened.unknownAttributes)}</p>}
      <p>
        Loading it takes the place of the unsaved changes on the page. Nothing is sent before you review and
        save.
      </p>
    </Notice>
  );
}

/** Opens a selection that was saved as a file, and loads what is different from now as unsaved changes. */
export function OpenSelection({ directory, rules, onOpen, onClose }: Props) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const [withSignInName, setWithSignInName] = useState(false);
  const open = (chosen: File) => {
    setWithSignInName(false);
    void read(chosen, directory).then(setState);
  };
  const plan = state.kind === 'opened' ? copySelection(state.opened.state, stateFromRules(rules)) : null;
  const changes = plan && chosenChanges(plan, withSignInName);
  return (
    <PlainDialog
      title="Open a saved selection"
      closeLabel="Cancel"
      onClose={onClose}
      actions={
        changes &&
        countChanges(changes) > 0 && (
          <Button variant="contained" onClick={() => onOpen(changes)}>
            Load as unsaved changes
          </Button>
        )
      }
    >
      <FileDrop label="Choose a selection" accept=".json,application/json" onFile={open}>
        A selection that was saved as JSON, of this directory or of another. Choose it, or drop it here. It
        never leaves this browser.
      </FileDrop>
      {state.kind === 'refused' && <FileRefusal refused={state.refused} />}
      {state.kind === 'opened' && plan && (
        <>
          <Facts file={state.file} opened={state.opened} directory={directory} />
          <CopySummary
            plan={plan}
            source="the file"
            target={directory.name}
            withSignInName={withSignInName}
            onSignInName={setWithSignInName}
          />
        </>
      )}
    </PlainDialog>
  );
}
