/** The sentences of binding and unbinding: what happens, to whom, and what stays. */
import { explain } from '../../../api/explain';
import {
  type BindingOrder,
  type BindingOutcome,
  type BindingResult,
  isSettled,
} from '../../../api/changeBindings';
import type { Target, Unbinding } from '../../../domain/binding/targets';
import { formatNumber, plural } from '../../shared/format';
import type { Routes } from '../../../domain/binding/binding';
import { routePhrase } from '../userWords';

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

/** The address beside the name, where there is one that the name does not say already. */
export const targetDetail = ({ name, email }: Target): string => (email === name ? '' : (email ?? ''));

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

/** Stands with a comparison that misses some of those chosen; null where it misses nobody. */
export const unreadInWords = (unread: number): string | null =>
  unread === 0
    ? null
    : `${plural(unread, 'chosen user was', 'chosen users were')} not found in JumpCloud any more: what they would lose is not known.`;

const theirs = (count: number) => (count === 1 ? 'that account' : 'those accounts');

/** What unbinding does, in numbers of users. */
export function unbindingInWords({ ends, stays, nothing }: Readonly<Record<Unbinding['kind'], number>>) {
  const parts = [
    ends === 0
      ? 'Nobody’s synchronisation ends.'
      : `For ${plural(ends, 'user', 'users')} the synchronisation ends.`,
    stays > 0 &&
      `${plural(stays, 'user stays', 'users stay')} bound along another route, and JumpCloud goes on writing to ${theirs(stays)}.`,
    nothing > 0 &&
      `For ${plural(nothing, 'user', 'users')} nothing changes: they are not bound that way any more.`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

/** What unbinding does to one user. */
export function effectWords(effect: Unbinding, groupName: (id: string) => string): string {
  switch (effect.kind) {
    case 'ends':
      return 'synchronisation ends';
    case 'stays':
      return `stays bound ${routePhrase(effect.left, groupName)}`;
    case 'nothing':
      return 'not bound that way any more, so nothing changes';
  }
}

const doneWords: Record<Op, string> = { add: 'bound', remove: 'unbound' };

/** Why nothing was sent. */
export const unreadBefore: Record<Op, string> = {
  add: 'Who is bound, and what binding would overwrite, could not be read before.',
  remove: 'Who is bound could not be read before.',
};

/** The headline of a run that goes on. */
export function runningTitle(op: Op, stopping: boolean): string {
  if (stopping) return 'Stopping after the request that is on its way…';
  return op === 'add' ? 'Binding…' : 'Unbinding…';
}

/** How one target ended, with the reason where there is one. `left`: the routes of who stays bound all the same. */
export function resultWords(
  op: Op,
  { target, status, error }: BindingResult,
  left: Routes | null,
  groupName: (id: string) => string,
): string {
  const what = {
    done: doneWords[op],
    already: `was ${doneWords[op]} already, so nothing was changed here`,
    failed: op === 'add' ? 'not bound, failed' : 'not unbound, failed',
    'not-tried': 'not tried',
    'not-known': 'not known: who is bound could not be read afterwards',
  }[status];
  const reason = error ? ` ${explain(error).title}.` : '';
  const undone = status === 'failed' && !error ? ' It was carried out and then undone by somebody else.' : '';
  const stays = left ? ` Stays bound ${routePhrase(left, groupName)}.` : '';
  return `${targetName(target)}: ${what}.${reason}${undone}${stays}`;
}

/** What it means for those who stay bound all the same. */
export const stayingInWords = (count: number): string =>
  `${plural(count, 'user stays', 'users stay')} bound along another route: JumpCloud goes on writing to ${theirs(count)}.`;

/** The headline of a finished run. */
export function finishedTitle(
  op: Op,
  { results, stopped }: Extract<BindingOutcome, { kind: 'finished' }>,
): string {
  const count = formatNumber(results.length);
  const ours = results.filter(({ status }) => status === 'done').length;
  const settled = results.filter(isSettled).length;
  const word = doneWords[op];
  if (settled === results.length) {
    if (ours === settled) return op === 'add' ? 'Bound' : 'Unbound';
    if (ours === 0) return op === 'add' ? 'Bound already' : 'Unbound already';
    return `${op === 'add' ? 'Bound' : 'Unbound'}: ${formatNumber(ours)} of ${count}, the others already`;
  }
  if (results.some(({ status }) => status === 'not-known')) return `Not known what was ${word}`;
  if (stopped) return `Stopped: ${formatNumber(settled)} of ${count} ${word}`;
  return settled === 0 ? `Not ${word}` : `Partly ${word}: ${formatNumber(settled)} of ${count}`;
}
