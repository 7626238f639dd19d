import { useEffect, useRef, useState } from 'react';
import type { Preview } from '../../api/preview/preview';
import type { Explanation } from '../../api/explain';
import type { PreviewState, Source } from '../../api/preview/state';
import type { Backup } from '../../domain/backup/backup';
import { countComparisons } from '../../domain/backup/compare';
import { useAnnounce } from '../../ui/LiveRegion';
import { type Compared, compareWithNow } from './compareWithNow';
import { comparedText } from './words';

/** What is going on; what was found last stands beside it. */
export type Comparing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'reading'; readonly state: PreviewState }
  | ({ readonly kind: 'failed' } & Explanation);

const broken: Comparing = {
  kind: 'failed',
  title: 'The comparison could not be finished',
  whatToDo: 'Nothing was changed. Try again.',
  details: null,
};

interface Listener {
  /** Called on every step. */
  readonly report: (comparing: Comparing) => void;
  readonly finish: (found: Compared) => void;
}

/** Follows a reading to its end, and then compares. */
function follow(preview: Preview, backup: Backup, { report, finish }: Listener): void {
  const step = () => {
    const state = preview.state();
    if (state.phase === 'reading') report({ kind: 'reading', state });
    if (state.phase === 'cancelled') report({ kind: 'cancelled' });
    if (state.phase === 'failed') report(state.problem ? { kind: 'failed', ...state.problem } : broken);
    if (state.phase !== 'ready') return;
    stop();
    compareWithNow(preview, backup).then(finish, () => report(broken));
  };
  const stop = preview.subscribe(step);
  step();
}

/** A comparison, what was found, and its controls. */
export type BackupComparison = ReturnType<typeof useComparison>;

/** Compares a backup with what Microsoft holds now. What it needs is loaded when it is first asked for. */
export function useComparison(backup: Backup) {
  const [comparing, setComparing] = useState<Comparing>({ kind: 'idle' });
  const [found, setFound] = useState<Compared | null>(null);
  const announce = useAnnounce();
  const running = useRef<Preview | null>(null);
  const chosen = useRef<Source | null>(null);
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
      running.current?.dispose();
    };
  }, []);
  const begin = async (source: Source) => {
    const { createPreview } = await import('../../api/preview/preview');
    // A sign-in to Microsoft may end after another backup was opened.
    if (!shown.current) return;
    running.current?.dispose();
    // The directory may be gone from JumpCloud by now: what Microsoft holds is all that is compared.
    const preview = createPreview(backup.directory.id, { kind: 'nobody' });
    running.current = preview;
    const whileOwn =
      <T>(take: (value: T) => void) =>
      (value: T) => {
        if (shown.current && running.current === preview) take(value);
      };
    const refusal = await preview.start(source);
    if (refusal) return whileOwn(setComparing)({ kind: 'failed', ...refusal });
    follow(preview, backup, {
      report: whileOwn(setComparing),
      finish: whileOwn((next) => {
        setComparing({ kind: 'idle' });
        setFound(next);
        announce(comparedText(countComparisons(next.people)));
      }),
    });
  };
  const start = (source: Source) => {
    chosen.current = source;
    begin(source).catch(() => setComparing(broken));
  };
  /** Where reading had ended, or never began, only a new comparison helps. */
  const resume = () => {
    const phase = running.current?.state().phase;
    if (phase === 'cancelled' || phase === 'failed') running.current?.resume();
    else if (chosen.current) start(chosen.current);
  };
  return {
    comparing,
    /** The last comparison that was finished; kept until there is a newer one. */
    found,
    start,
    cancel: () => running.current?.cancel(),
    /** Goes on after a cancel or a failure, keeping what was read. */
    resume,
  };
}
