import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { GraphGate } from './useGraphGate';

/** What the way to Microsoft Graph is waiting for, what refused it, or what to know about the tenant. */
export function GraphNotice({ gate }: { readonly gate: GraphGate }) {
  const { state, close, leave } = gate;
  if (state.kind === 'asking') {
    return (
      <Notice
        severity="info"
        live="polite"
        title="Waiting for Microsoft"
        action={
          <Button variant="outlined" size="small" onClick={close}>
            Wait no longer
          </Button>
        }
      >
        If a window of Microsoft is open, sign in there.
      </Notice>
    );
  }
  if (state.kind === 'refused') {
    return (
      <Notice
        severity="error"
        live="assertive"
        title={state.problem.title}
        action={
          state.inThisTab && (
            <Button variant="outlined" size="small" onClick={() => void leave()}>
              Sign in in this tab
            </Button>
          )
        }
      >
        {state.problem.text}
      </Notice>
    );
  }
  if (state.kind === 'idle' || state.note === null) return null;
  return (
    <Notice severity="warning" live="polite" title={state.note.title}>
      {state.note.text}
    </Notice>
  );
}
