import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { saveMutation } from '../../api/queries';
import type { SaveOutcome } from '../../api/save';
import type { StepProgress } from '../../api/saveProgress';
import type { SwitchableId } from '../../domain/attribute';
import type { Changes } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { DirectoryId } from '../../domain/directory';

type Progress = ReadonlyMap<SwitchableId, StepProgress>;

/** A save as the page draws it. */
export type SaveState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'saving';
      readonly changes: Changes;
      readonly progress: Progress;
      readonly stopping: boolean;
    }
  | { readonly kind: 'ended'; readonly changes: Changes; readonly outcome: SaveOutcome };

const nothingYet: Progress = new Map();

/** Runs saves of one directory, one at a time, with their progress. */
export function useSave(directoryId: DirectoryId) {
  const mutation = useMutation(saveMutation(directoryId));
  const [progress, setProgress] = useState(nothingYet);
  const [stopping, setStopping] = useState(false);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  /** Sends the changes, composed while the page showed the directions `seen`. */
  const start = (changes: Changes, seen: Directions): Promise<SaveOutcome> => {
    stopper.current = new AbortController();
    setProgress(nothingYet);
    setStopping(false);
    const request = { changes, seen };
    return mutation.mutateAsync({ request, onProgress: setProgress, stop: stopper.current.signal });
  };

  const stop = () => {
    stopper.current.abort();
    setStopping(true);
  };

  const changes = mutation.variables?.request.changes;
  const state = ((): SaveState => {
    if (!changes || mutation.isIdle) return { kind: 'idle' };
    if (mutation.isPending) return { kind: 'saving', changes, progress, stopping };
    return mutation.data ? { kind: 'ended', changes, outcome: mutation.data } : { kind: 'idle' };
  })();

  return { state, start, stop, dismiss: mutation.reset };
}

export type Save = ReturnType<typeof useSave>;
