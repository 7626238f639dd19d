/** The sentences about bound users. What is not known is said to be not known. */
import {
  type Binding,
  type RouteKind,
  type Routes,
  type SyncKind,
  syncKindOf,
  type SyncState,
} from '../../domain/binding/binding';
import type { Target } from '../../domain/binding/targets';
import type { Status } from '../../ui/Status';
import type { ComponentProps } from 'react';
import { plural } from '../shared/format';

type Look = Pick<ComponentProps<typeof Status>, 'icon' | 'tone'> & { readonly label: string };

export const syncLooks: Record<SyncKind, Look> = {
  good: { icon: 'check', tone: 'done', label: 'Synced' },
  failed: { icon: 'error', tone: 'failure', label: 'Failed' },
  'not-known': { icon: 'unknown', tone: 'quiet', label: 'Not known' },
};

export const routeLabels: Record<RouteKind, string> = {
  direct: 'Directly',
  group: 'Through a group',
  both: 'Directly and through a group',
  'not-known': 'Route not known',
};

const list = new Intl.ListFormat('en');

/** “directly and through All Staff”; groups without a known name go by their id. */
export function routePhrase({ direct, groupIds }: Routes, groupName: (id: string) => string): string {
  const names = groupIds.map(groupName);
  const through = names.length === 0 ? [] : [`through ${list.format(names)}`];
  const ways = [...(direct ? ['directly'] : []), ...through];
  return ways.length === 0 ? 'by a route that is not known' : ways.join(' and ');
}

/** Why somebody who is not bound directly cannot be unbound by themselves. */
export const whyNotAlone = ({ groupIds }: Routes): string =>
  groupIds.length > 0
    ? 'Bound through a group only: to unbind this user, unbind the group or take the user out of it in JumpCloud.'
    : 'JumpCloud does not tell by which route this user is bound, so it cannot be taken away here.';

/** The same of several in a list: why they cannot be chosen. */
export function notDirectInWords(count: number, total: number): string {
  const who =
    count === total
      ? 'Nobody here is bound directly, so nobody can be chosen'
      : `${plural(count, 'of them is', 'of them are')} not bound directly and cannot be chosen`;
  return `${who}: unbind the group, or take its members out of it in JumpCloud.`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The same as the words of a cell. */
export const routeWords = (routes: Routes, groupName: (id: string) => string): string =>
  capitalised(routePhrase(routes, groupName));

/** The vendor's message in full, or what is known in its place. */
export function syncWords(sync: SyncState | null): string {
  switch (syncKindOf(sync)) {
    case 'good':
      return 'The last synchronisation went well.';
    case 'not-known':
      return 'JumpCloud tells no state for this user.';
    case 'failed':
      return sync?.message
        ? `JumpCloud reports: “${sync.message}” (code ${sync.code}).`
        : `JumpCloud reports code ${sync?.code} without a message.`;
  }
}

/** In the list: a failure with its message, everything else with its state. */
export function syncLabel(sync: SyncState | null): string {
  const kind = syncKindOf(sync);
  return kind === 'failed' ? `Failed: ${sync?.message ?? `code ${sync?.code}`}` : syncLooks[kind].label;
}

/** The user as somebody to bind or unbind. */
export const targetOf = (user: Pick<Binding, 'id' | 'name' | 'email'>): Target => ({
  kind: 'user',
  id: user.id,
  name: nameOfBinding(user),
  email: user.email,
});

export const nameOfBinding = ({ name, email, id }: Pick<Binding, 'name' | 'email' | 'id'>): string =>
  name || email || `User ${id}`;
