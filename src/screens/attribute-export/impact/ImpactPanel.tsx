import Box from '@mui/material/Box';
import { startTransition, useEffect, useRef } from 'react';
import type { Control } from 'react-hook-form';
import { createPreview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import { fetchLettersOfNames } from '../../../ui/letters';
import { useAnnounce } from '../../../ui/LiveRegion';
import type { Directions } from '../../../domain/directions';
import { GraphNotice } from '../../shared/GraphNotice';
import { ImpactBar } from './ImpactBar';
import { useImpact, useImpactState, useOutdated } from './ImpactContext';
import { sourceLine } from '../../shared/preview/impactWords';
import { BackupSetting } from './BackupSetting';
import { administratorsInWords, comparedInWords, comparedNews } from './comparedWords';
import { OneSided } from './OneSided';
import { Interrupted, isFileRefused, MostlyUnmatched, Outdated } from './panelNotices';
import { PeoplePanel } from './PeoplePanel';
import { ReadingProgress } from '../../shared/preview/ReadingProgress';
import { FileRefusal } from '../../shared/FileRefusal';
import { SourceChooser } from '../../shared/preview/SourceChooser';
import { useStart } from '../../shared/preview/useStart';
import { useInTurn } from './useInTurn';
import { useGraphGate } from '../../shared/useGraphGate';

/** What was compared, with what and when; and who could not be. */
function Summary({ state }: { readonly state: PreviewState }) {
  const { source, people } = state;
  if (!source || people === 0 || isFileRefused(state)) return null;
  const administrators = administratorsInWords(source, state.holdersElsewhere);
  return (
    <Box sx={{ '& p': { my: 0.5 } }}>
      <p>{sourceLine(source, state.readAt)}</p>
      <p>{comparedInWords(state)}</p>
      {source.kind !== 'none' && administrators !== null && <p>{administrators}</p>}
      {source.unknownColumns.length > 0 && (
        <p>Columns that were not used: {source.unknownColumns.join(', ')}.</p>
      )}
    </Box>
  );
}

/** Where reading ended before the first account, there are no numbers to trust or not. */
const isNothingCompared = ({ phase, microsoft }: PreviewState): boolean =>
  phase === 'failed' && microsoft?.read === 0;

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
  const { choose, refused } = useStart(gate, (source) => {
    let problem: ReturnType<typeof begin> = Promise.resolve(null);
    startTransition(() => {
      problem = begin({ createPreview, Bar: ImpactBar }, source);
    });
    return problem;
  });
  if (!preview || !state || state.phase === 'idle') {
    return (
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <GraphNotice gate={gate} />
        <FileRefusal refused={refused} compared={false} />
        <SourceChooser onChoose={choose} />
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {!(gate.state.kind === 'ready' && isNothingCompared(state)) && <GraphNotice gate={gate} />}
      <FileRefusal refused={refused} compared />
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
      <MostlyUnmatched state={state} domain={domain} />
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
