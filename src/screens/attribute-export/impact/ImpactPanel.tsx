import Box from '@mui/material/Box';
import { startTransition, useEffect, useRef } from 'react';
import type { Control } from 'react-hook-form';
import { createPreview } from '../../../api/preview/preview';
import type { PreviewState, Source } from '../../../api/preview/state';
import { Button } from '../../../ui/Button';
import { fetchLettersOfNames } from '../../../ui/letters';
import { useAnnounce } from '../../../ui/LiveRegion';
import { Notice } from '../../../ui/Notice';
import type { Directions } from '../../../domain/directions';
import { GraphNotice } from '../../shared/GraphNotice';
import { ImpactBar } from './ImpactBar';
import { useImpact, useImpactState, useOutdated } from './ImpactContext';
import { readOf, sourceLine } from '../../shared/preview/impactWords';
import { BackupSetting } from './BackupSetting';
import { comparedInWords, comparedNews } from './comparedWords';
import { OneSided } from './OneSided';
import { PeoplePanel } from './PeoplePanel';
import { ReadingProgress } from '../../shared/preview/ReadingProgress';
import { SourceChooser } from '../../shared/preview/SourceChooser';
import { useInTurn } from './useInTurn';
import { useGraphGate } from '../../shared/useGraphGate';

/** What was compared, with what and when; and who could not be. */
function Summary({ state }: { readonly state: PreviewState }) {
  const { source, people } = state;
  if (!source || people === 0) return null;
  return (
    <Box sx={{ '& p': { my: 0.5 } }}>
      <p>{sourceLine(source, state.readAt)}</p>
      <p>{comparedInWords(state)}</p>
      {source.kind !== 'none' && !source.administratorsKnown && (
        <p>Which accounts are administrators is not known: their phones and other mails may be refused.</p>
      )}
      {source.unknownColumns.length > 0 && (
        <p>Columns that were not used: {source.unknownColumns.join(', ')}.</p>
      )}
    </Box>
  );
}

interface InterruptedProps {
  readonly state: PreviewState;
  readonly onResume: () => void;
}

/** Reading was cancelled or failed: what was read is kept, and mostly reading can go on from there. */
function Interrupted({ state, onResume }: InterruptedProps) {
  const { jumpCloud, microsoft, source, problem } = state;
  const resume = problem?.lasting !== true && (
    <Button variant="outlined" size="small" onClick={onResume}>
      Go on reading
    </Button>
  );
  const compared = source?.kind === 'graph' && microsoft;
  const kept = `Kept so far: ${readOf(jumpCloud.read, jumpCloud.expected)} from JumpCloud${compared ? `, ${readOf(microsoft.read, microsoft.expected)} from Microsoft 365` : ''}.`;
  if (state.phase === 'cancelled') {
    return (
      <Notice severity="info" live="polite" title="Reading was cancelled" action={resume}>
        {kept} The numbers cover only {compared ? 'those read on both sides' : 'these'}.
      </Notice>
    );
  }
  return (
    <Notice severity="error" live="assertive" title={problem?.title ?? 'Reading failed'} action={resume}>
      {problem?.whatToDo} {kept}
    </Notice>
  );
}

interface OutdatedProps {
  readonly source: PreviewState['source'];
  readonly onChoose: (source: Source) => void;
  /** Opens the choice of a source: a file is as old as it was. */
  readonly onOther: () => void;
}

/** The export has changed since, by a save or by somebody else, and with it perhaps what was compared. */
function Outdated({ source, onChoose, onOther }: OutdatedProps) {
  const fromFile = source?.kind === 'file';
  return (
    <Notice
      severity="warning"
      live="polite"
      title="Compared before the export was changed"
      action={
        <Button
          variant="outlined"
          size="small"
          onClick={() => (source && source.kind !== 'file' ? onChoose({ kind: source.kind }) : onOther())}
        >
          Compare again
        </Button>
      }
    >
      What is told here as Microsoft’s values stood before it, and the change may have overwritten them. The
      rows and the review count on none of it.{fromFile && ' A file has to be exported anew for that.'}
    </Notice>
  );
}

interface Props {
  readonly control: Control<Directions>;
  readonly saved: Directions;
}

/** The preview: choose a source, see how far it is, and look at the people. */
export function ImpactPanel({ control, saved }: Props) {
  const { preview, start: begin, domain } = useImpact();
  const outdated = useOutdated();
  const state = useImpactState();
  const gate = useGraphGate(domain);
  const again = useRef<HTMLDetailsElement>(null);
  // The progress comes first, the people in the next frame.
  const peopleTurn = useInTurn(preview !== null);
  useEffect(fetchLettersOfNames, []);
  const announce = useAnnounce();
  const news = state?.phase === 'ready' ? comparedNews(state) : null;
  useEffect(() => {
    if (news !== null) announce(news);
  }, [news, announce]);
  const showSources = () => {
    again.current?.setAttribute('open', '');
    again.current?.querySelector('summary')?.focus();
  };
  // Much of the page is drawn anew with it: in pieces, so that the click is answered first.
  const start = (source: Source) => startTransition(() => begin({ createPreview, Bar: ImpactBar }, source));
  const choose = (source: Source) => {
    if (source.kind === 'graph') return void gate.pass(() => start(source));
    gate.close();
    start(source);
  };
  if (!preview || !state || state.phase === 'idle') {
    return (
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <GraphNotice gate={gate} />
        <SourceChooser onChoose={choose} />
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <GraphNotice gate={gate} />
      {state.phase === 'reading' && <ReadingProgress state={state} onCancel={preview.cancel} />}
      {(state.phase === 'cancelled' || state.phase === 'failed') && (
        <Interrupted
          state={state}
          onResume={state.source?.kind === 'graph' ? () => void gate.renew(preview.resume) : preview.resume}
        />
      )}
      {outdated && state.phase !== 'reading' && (
        <Outdated source={state.source} onChoose={choose} onOther={showSources} />
      )}
      <Summary state={state} />
      {peopleTurn && <PeoplePanel preview={preview} state={state} control={control} saved={saved} />}
      {state.phase !== 'reading' && <OneSided preview={preview} state={state} />}
      {state.phase !== 'reading' && (
        <details ref={again} open={state.phase === 'failed'}>
          <summary>Compare again, or set when a backup is offered</summary>
          <Box sx={{ mt: 1, display: 'grid', gap: 2 }}>
            <SourceChooser onChoose={choose} />
            <BackupSetting />
          </Box>
        </details>
      )}
    </Box>
  );
}
