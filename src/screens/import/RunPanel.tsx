import { importRun } from '../../api/import/importRun';
import type { ImportRun } from '../../api/import/importRun';
import { RunFrame } from '../shared/run/RunFrame';
import { Running } from '../shared/run/Running';
import { EndedPanel } from './EndedPanel';
import { runningNow, runningTitle } from './importWords';

interface Props {
  readonly run: Exclude<ImportRun, { kind: 'idle' }>;
  readonly usersHref: string;
  /** Sends what is still missing; null where that is not possible now. */
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** The running or ended import. */
export function RunPanel({ run, usersHref, onRetry, onDismiss }: Props) {
  return (
    <RunFrame stage={run.kind}>
      {run.kind === 'running' ? (
        <Running title={runningTitle(run)} stopping={run.stopping} onStop={importRun.stop}>
          <progress aria-label="Users imported" value={run.done} max={run.chosen.length} />
          <p>{runningNow(run)}</p>
          <p>You may look at other pages meanwhile. Closing this tab or signing out ends the import.</p>
        </Running>
      ) : (
        <EndedPanel run={run} usersHref={usersHref} onRetry={onRetry} onDismiss={onDismiss} />
      )}
    </RunFrame>
  );
}
