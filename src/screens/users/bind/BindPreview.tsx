import Box from '@mui/material/Box';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPreview, type Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import type { Directory } from '../../../domain/directory';
import type { JudgedId } from '../../../domain/preview/judged';
import { attributeName } from '../../../domain/attributes';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { plural } from '../../shared/format';
import { GraphNotice } from '../../shared/GraphNotice';
import { closedView, type PeopleView } from '../../shared/preview/impactView';
import { countsInWords } from '../../../domain/preview/classesInWords';
import { sourceLine } from '../../shared/preview/impactWords';
import { PeopleTable } from '../../shared/preview/PeopleTable';
import { ReadingProgress } from '../../shared/preview/ReadingProgress';
import { FileRefusal } from '../../shared/FileRefusal';
import { SourceChooser } from '../../shared/preview/SourceChooser';
import { useStart } from '../../shared/preview/useStart';
import { useGraphGate } from '../../shared/useGraphGate';
import { unreadInWords } from './bindWords';

/** A comparison of those who are about to be bound. */
export interface BindComparison {
  readonly preview: Preview;
  readonly state: PreviewState;
}

/** Holds the comparison of these users; nothing is read before it is started. */
export function useBindComparison(directory: Directory, ids: readonly string[] | null): BindComparison {
  const [preview, setPreview] = useState(() =>
    createPreview(directory.id, { kind: 'users', ids: ids ?? [] }),
  );
  const [about, setAbout] = useState(ids);
  if (about !== ids) {
    setAbout(ids);
    setPreview(createPreview(directory.id, { kind: 'users', ids: ids ?? [] }));
  }
  useEffect(() => () => preview.dispose(), [preview]);
  return { preview, state: useSyncExternalStore(preview.subscribe, preview.state) };
}

interface NumbersProps {
  readonly comparison: BindComparison;
  readonly attributes: readonly JudgedId[];
}

function Numbers({ comparison: { preview, state }, attributes }: NumbersProps) {
  const [view, setView] = useState<PeopleView>(closedView);
  const { source } = state;
  const unread = unreadInWords(state.unread);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {source && <div>{sourceLine(source, state.readAt)}</div>}
      {unread && <div>{unread}</div>}
      {state.withoutAccount > 0 && (
        <div>
          {plural(state.withoutAccount, 'user has', 'users have')} no account in this source: JumpCloud may
          create one, or take one that was not found.
        </div>
      )}
      <Box component="ul" aria-label="What binding overwrites" sx={{ m: 0, pl: 2.5 }}>
        {attributes.map((id) => {
          const counts = state.counts.get(id);
          return (
            <li key={id}>
              <strong>{attributeName(id)}</strong>: {counts ? countsInWords(counts) : 'not compared'}
            </li>
          );
        })}
      </Box>
      <div>
        <Button
          variant="outlined"
          size="small"
          aria-expanded={view.open}
          onClick={() => setView({ ...view, open: !view.open })}
        >
          {view.open ? 'Close the list of values' : 'List the values'}
        </Button>
      </div>
      {view.open && (
        <PeopleTable
          preview={preview}
          state={state}
          view={view}
          attributes={attributes}
          held="now"
          onChange={(part) => setView({ ...view, ...part, person: null })}
        />
      )}
    </Box>
  );
}

interface Props extends NumbersProps {
  readonly directory: Directory;
}

/** The look before binding: choose where Microsoft's values come from, and see what would be overwritten. */
export function BindPreview({ comparison, attributes, directory }: Props) {
  const { preview, state } = comparison;
  const gate = useGraphGate(directory.defaultDomain);
  const { choose, refused } = useStart(gate, preview.start);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <GraphNotice gate={gate} />
      <FileRefusal refused={refused} compared={state.phase !== 'idle'} />
      {state.phase === 'idle' && <SourceChooser onChoose={choose} />}
      {state.phase === 'reading' && <ReadingProgress state={state} onCancel={preview.cancel} />}
      {(state.phase === 'cancelled' || state.phase === 'failed') && (
        <Notice
          severity={state.phase === 'failed' ? 'error' : 'info'}
          live="polite"
          title={state.problem?.title ?? 'Reading was cancelled'}
          action={
            state.problem?.lasting !== true && (
              <Button
                variant="outlined"
                size="small"
                onClick={
                  state.source?.kind === 'graph' ? () => void gate.renew(preview.resume) : preview.resume
                }
              >
                Go on reading
              </Button>
            )
          }
        >
          {state.problem?.whatToDo} What was read is kept.
        </Notice>
      )}
      {state.phase === 'ready' && <Numbers comparison={comparison} attributes={attributes} />}
      {state.phase !== 'idle' && state.phase !== 'reading' && (
        <details open={state.phase === 'failed'}>
          <summary>Compare again</summary>
          <Box sx={{ mt: 1 }}>
            <SourceChooser onChoose={choose} />
          </Box>
        </details>
      )}
    </Box>
  );
}
