import { useEffect, useRef, useState } from 'react';
import { goToMicrosoft, prepareGraph, type Readiness, signInWhereNeeded } from '../../api/microsoft/prepare';
import { signInNotLoaded } from '../../api/microsoft/words';

export type GateState =
  | { readonly kind: 'idle' }
  /** Microsoft's window may be open. */
  | { readonly kind: 'asking' }
  | Readiness;

export interface GraphGate {
  readonly state: GateState;
  /** Signs in to Microsoft where needed and checks the tenant; then goes on, or says why not. */
  readonly pass: (goOn: () => void) => Promise<void>;
  /** Before a reading of Graph goes on: signs in again where the sign-in has ended, and keeps what is known of the tenant. */
  readonly renew: (goOn: () => void) => Promise<void>;
  /** Leaves for Microsoft in this tab. */
  readonly leave: () => Promise<void>;
  /** Waits no longer, and forgets what was said. */
  readonly close: () => void;
}

/** All that is asked ends in an answer: what throws is that the part which asks could not be fetched. */
const notLoaded = (): Readiness => ({ kind: 'refused', problem: signInNotLoaded, inThisTab: false });

/** What stands before a comparison with Microsoft Graph. `domain`: the directory's, null where it is not known. */
export function useGraphGate(domain: string | null): GraphGate {
  const [state, setState] = useState<GateState>({ kind: 'idle' });
  // An answer counts only while nothing else was begun: a window that was closed may still report later.
  const attempt = useRef(0);
  // Nor where the page was left: what it began then could neither be seen nor cancelled.
  useEffect(
    () => () => {
      attempt.current += 1;
    },
    [],
  );
  const begin = (next: GateState) => {
    attempt.current += 1;
    setState(next);
    return attempt.current;
  };
  const ask = async (question: () => Promise<Readiness>): Promise<boolean> => {
    const own = begin({ kind: 'asking' });
    const answer = await question().catch(notLoaded);
    if (own !== attempt.current) return false;
    setState(answer);
    return answer.kind === 'ready';
  };
  return {
    state,
    pass: async (goOn) => {
      if (await ask(() => prepareGraph(domain))) goOn();
    },
    renew: async (goOn) => {
      if (!(await ask(signInWhereNeeded))) return;
      if (state.kind === 'ready') setState(state);
      goOn();
    },
    leave: async () => void (await ask(goToMicrosoft)),
    close: () => void begin({ kind: 'idle' }),
  };
}
