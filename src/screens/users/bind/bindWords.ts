/** The sentences of binding and unbinding: what happens, to whom, and what stays. */
import { explain } from '../../../api/explain';
import type { BindingOrder, BindingOutcome, BindingResult } from '../../../api/changeBindings';
import type { Target } from '../../../domain/binding/targets';
import { plural } from '../../shared/format';

type Op = BindingOrder['op'];

/** “2 users and 1 group”. */
export function targetsInWords(targets: readonly Target[]): string {
  const users = targets.filter(({ kind }) => kind === 'user').length;
  const groups = targets.length - users;
  return [
    users > 0 ? plural(users, 'user', 'users') : null,
    groups > 0 ? plural(groups, 'group', 'groups') : null,
  ]
    .filter((part) => part !== null)
    .join(' and ');
}

export const targetName = ({ kind, name }: Target): string => (kind === 'group' ? `Group ${name}` : name);

/** The review's question: verb and object. */
export const reviewTitle = (op: Op, targets: readonly Target[], directory: string): string =>
  op === 'add'
    ? `Bind ${targetsInWords(targets)} to ${directory}?`
    : `Unbind ${targetsInWords(targets)} from ${directory}?`;

/** The button that starts it says what it does. */
export const reviewAction = (op: Op, targets: readonly Target[]): string =>
  op === 'add' ? `Overwrite and bind ${targetsInWords(targets)}` : `Unbind ${targetsInWords(targets)}`;

/** Who is concerned by binding, nobody where a group is empty; null where it is not known who is bound already. */
export function concernedInWords(users: number, newcomers: number | null): string {
  if (users === 0) return 'Nobody is a member now. Whoever becomes one later is bound then, and overwritten.';
  const all = plural(users, 'user', 'users');
  if (newcomers === null) return `${all}. How many of them are newly bound is not known.`;
  if (newcomers === users) return `${all}, all newly bound.`;
  if (newcomers === 0) {
    return `${all}, ${users === 1 ? '' : 'all '}bound already: one more route is added, and nothing is overwritten.`;
  }
  const others = users - newcomers === 1 ? 'The other only gets' : 'The others only get';
  return `${all}, of whom ${plural(newcomers, 'is', 'are')} newly bound. ${others} one more route.`;
}

const doneWords: Record<Op, string> = { add: 'bound', remove: 'unbound' };

/** How one target ended, with the reason where there is one. */
export function resultWords(op: Op, { target, status, error }: BindingResult): string {
  const what = {
    done: doneWords[op],
    failed: op === 'add' ? 'not bound, failed' : 'not unbound, failed',
    'not-tried': 'not tried',
    'not-known': 'not known: who is bound could not be read afterwards',
  }[status];
  const reason = error ? ` ${explain(error).title}.` : '';
  const undone = status === 'failed' && !error ? ' It was carried out and then undone by somebody else.' : '';
  return `${targetName(target)}: ${what}.${reason}${undone}`;
}

/** The headline of a finished run. */
export function finishedTitle(
  op: Op,
  { results, stopped }: Extract<BindingOutcome, { kind: 'finished' }>,
): string {
  const done = results.filter(({ status }) => status === 'done').length;
  const word = doneWords[op];
  if (done === results.length) return op === 'add' ? 'Bound' : 'Unbound';
  if (results.some(({ status }) => status === 'not-known')) return `Not known what was ${word}`;
  if (stopped) return `Stopped: ${done} of ${results.length} ${word}`;
  return done === 0 ? `Not ${word}` : `Partly ${word}: ${done} of ${results.length}`;
}
