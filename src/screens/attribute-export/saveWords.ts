/** The sentences of a running and a finished save. */
import { mayStillArrive } from '../../api/errors';
import { explain } from '../../api/explain';
import type { ChangeResult } from '../../api/saveResults';
import { attributesWith, type Directions } from '../../domain/directions';
import { namesOf } from '../shared/attributeWords';

const statusWords: Record<ChangeResult['status'], string> = {
  done: 'done',
  failed: 'failed',
  'not-tried': 'not tried',
  'not-known': 'not known: the rules could not be read afterwards',
};

function changeWords({ from, wanted }: ChangeResult): string {
  if (from === 'import') return wanted === 'export' ? 'turn from import to export' : 'stop importing';
  return wanted === 'export' ? 'switch on' : 'switch off';
}

/** Turning round takes two requests: the import may be gone and the export not there yet. */
const isBetweenDirections = ({ from, wanted, now }: ChangeResult): boolean =>
  from === 'import' && wanted === 'export' && now === 'exclude';

function betweenDirections(result: ChangeResult, pending: boolean): string {
  if (!isBetweenDirections(result)) return '';
  const next = pending ? ' Trying again only starts the export.' : '';
  return ` Its import has stopped, so it is neither imported nor exported now.${next}`;
}

/** How one change ended, with the reason where there is one. `pending`: whether it is still wanted and not so yet. */
export function resultWords(result: ChangeResult, pending: boolean): string {
  const { status, error } = result;
  const late = status === 'failed' && error !== null && mayStillArrive(error);
  const waits = pending && (status === 'failed' || status === 'not-tried') ? ', still pending' : '';
  const reason = error ? ` ${explain(error).title}.` : '';
  const onItsWay = late ? ' JumpCloud may still carry it out.' : '';
  const undone = status === 'failed' && !error ? ' It was carried out and then undone by somebody else.' : '';
  return `${changeWords(result)}: ${late ? 'not carried out so far' : statusWords[status]}${waits}.${betweenDirections(result, pending)}${reason}${onItsWay}${undone}`;
}

/** What is exported now, as read from the server after the save. */
export function exportedNow(directions: Directions): string {
  const exported = attributesWith(directions, 'export');
  return exported.length === 0
    ? 'No optional attribute is exported now.'
    : `Exported now, besides the five that always are: ${namesOf(exported)}.`;
}

/** What Microsoft 365 writes to JumpCloud now; null where that is nothing. */
export function importedNow(directions: Directions): string | null {
  const imported = attributesWith(directions, 'import');
  return imported.length === 0 ? null : `Imported from Microsoft 365 now: ${namesOf(imported)}.`;
}

/** The headline of a finished save. */
export function finishedTitle(results: readonly ChangeResult[], stopped: boolean): string {
  if (results.some(({ status }) => status === 'not-known')) return 'Not known what was saved';
  const done = results.filter(({ status }) => status === 'done').length;
  if (done === results.length) return 'Saved';
  if (done === 0 && results.some(isBetweenDirections))
    return 'Half saved: an import was stopped, its export did not start';
  if (stopped) return `Stopped: ${done} of ${results.length} changes saved`;
  return done === 0 ? 'Not saved' : `Partly saved: ${done} of ${results.length} changes`;
}
