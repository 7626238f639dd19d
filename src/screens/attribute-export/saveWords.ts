/** The sentences of a running and a finished save. */
import { explain } from '../../api/explain';
import type { ChangeResult } from '../../api/saveResults';
import type { StepProgress } from '../../api/saveProgress';
import { switchables } from '../../domain/attributes';
import type { Selection } from '../../domain/selection';
import { namesOf } from './words';

/** What one attribute's change is doing while the save runs. */
export const progressWords: Record<StepProgress, string> = {
  waiting: 'Waiting',
  sending: 'Sending',
  checking: 'Reading the rules, to be sure what became of it',
  'waiting-for-limit': 'JumpCloud asked for a pause; going on by itself',
  done: 'Done',
  failed: 'Failed',
  'not-tried': 'Not tried',
  'not-known': 'Not known',
};

const statusWords: Record<ChangeResult['status'], string> = {
  done: 'done',
  failed: 'failed, still pending',
  'not-tried': 'not tried, still pending',
  'not-known': 'not known: the rules could not be read afterwards',
};

/** How one change ended, with the reason where there is one. */
export function resultWords({ wanted, status, error }: ChangeResult): string {
  const change = wanted ? 'switch on' : 'switch off';
  const reason = error ? ` ${explain(error).title}` : '';
  const undone = status === 'failed' && !error ? ' It was carried out and then undone by somebody else.' : '';
  return `${change}: ${statusWords[status]}.${reason}${undone}`;
}

/** What is exported now, as read from the server after the save. */
export function exportedNow(selection: Selection): string {
  const exported = switchables.map(({ id }) => id).filter((id) => selection.has(id));
  return exported.length === 0
    ? 'No optional attribute is exported now.'
    : `Exported now, besides the five that always are: ${namesOf(exported)}.`;
}

/** The headline of a finished save. */
export function finishedTitle(results: readonly ChangeResult[], stopped: boolean): string {
  const done = results.filter(({ status }) => status === 'done').length;
  if (done === results.length) return 'Saved';
  if (stopped) return `Stopped: ${done} of ${results.length} changes saved`;
  return done === 0 ? 'Not saved' : `Partly saved: ${done} of ${results.length} changes`;
}
