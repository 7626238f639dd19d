import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { atTheStart, type BindingProgress } from '../../../api/bindingProgress';
import { bindingMutation } from '../../../api/bindingQueries';
import type { BindingOrder, BindingOutcome } from '../../../api/changeBindings';
import type { DirectoryId } from '../../../domain/directory';

/** A run of binding or unbinding as the page draws it. */
export type BindingRunState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly order: BindingOrder;
      readonly progress: BindingProgress;
      readonly stopping: boolean;
    }
  | { readonly kind: 'ended'; readonly order: BindingOrder; readonly outcome: BindingOutcome };

/** Runs orders on one directory, one at a time, with their progress. `onEnd`: what was sent may have changed who is bound. */
export function useBindingRun(
  directoryId: DirectoryId,
  onEnd: (order: BindingOrder, outcome: BindingOutcome) => void,
) {
  const mutation = useMutation(bindingMutation(directoryId));
  const [progress, setProgress] = useState(atTheStart);
  const [stopping, setStopping] = useState(false);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const start = async (order: BindingOrder): Promise<void> => {
    stopper.current = new AbortController();
    setProgress(atTheStart);
    setStopping(false);
    onEnd(
      order,
      await mutation.mutateAsync({ order, onProgress: setProgress, stop: stopper.current.signal }),
    );
  };

  const stop = () => {
    stopper.current.abort();
    setStopping(true);
  };

  const order = mutation.variables?.order;
  const state = ((): BindingRunState => {
    if (!order || mutation.isIdle) return { kind: 'idle' };
    if (mutation.isPending) return { kind: 'running', order, progress, stopping };
    return mutation.data ? { kind: 'ended', order, outcome: mutation.data } : { kind: 'idle' };
  })();

  return {
    state,
    /** The run that has ended sent nothing, since what binding overwrites has to be reviewed again. */
    found: state.kind === 'ended' && state.outcome.kind === 'moved' ? state.outcome : null,
    start,
    stop,
    dismiss: mutation.reset,
  };
}

export type BindingRun = ReturnType<typeof useBindingRun>;
