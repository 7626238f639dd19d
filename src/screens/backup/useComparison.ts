import { useEffect, useRef, useState } from 'react';
import type { Preview, PreviewState, Source } from '../../api/preview/preview';
import type { Backup } from '../../domain/backup/backup';
import { type Compared, compareWithNow } from './compareWithNow';

export type Comparing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly state: PreviewState }
  | {
      readonly kind: 'failed';
      readonly title: string;
      readonly whatToDo: string;
      readonly details: string | null;
    }
  | { readonly kind: 'compared'; readonly found: Compared };

const broken: Comparing = {
  kind: 'failed',
  title: 'The comparison could not be finished',
  whatToDo: 'Nothing was changed. Try again.',
  details: null,
};

/** Follows a reading to its end, and then compares. `report` is called on every step. */
function follow(preview: Preview, backup: Backup, report: (comparing: Comparing) => void): () => void {
  const step = () => {
    const state = preview.state();
    if (state.phase === 'reading') report({ kind: 'reading', state });
    if (state.phase === 'cancelled') report({ kind: 'idle' });
    if (state.phase === 'failed') report(state.problem ? { kind: 'failed', ...state.problem } : broken);
    if (state.phase !== 'ready') return;
    stop();
    compareWithNow(preview, backup).then(
      (found) => report({ kind: 'compared', found }),
      () => report(broken),
    );
  };
  const stop = preview.subscribe(step);
  step();
  return stop;
}

/** Compares a backup with what Microsoft holds now. What it needs is loaded when it is first asked for. */
export function useComparison(backup: Backup) {
  const [comparing, setComparing] = useState<Comparing>({ kind: 'idle' });
  const running = useRef<Preview | null>(null);
  useEffect(() => () => running.current?.dispose(), []);
  const begin = async (source: Source) => {
    const { createPreview } = await import('../../api/preview/preview');
    running.current?.dispose();
    const preview = createPreview(backup.directory.id);
    running.current = preview;
    preview.start(source);
    follow(preview, backup, (next) => {
      if (running.current === preview) setComparing(next);
    });
  };
  return {
    comparing,
    start: (source: Source) => void begin(source).catch(() => setComparing(broken)),
    cancel: () => running.current?.cancel(),
    /** Goes on after a failure, keeping what was read. */
    resume: () => running.current?.resume(),
  };
}
