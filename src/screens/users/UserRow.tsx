import { type Binding, syncKindOf } from '../../domain/binding/binding';
import { iconPaths } from '../../ui/iconPaths';
import { formatTime } from '../shared/format';
import { nameOfBinding, routeWords, syncLabel, syncLooks } from './userWords';

interface Props {
  /** Undefined while the row is on its way from the worker. */
  readonly user: Binding | undefined;
  /** The place in the whole list, from one; the head is row one. */
  readonly index: number;
  readonly groupName: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** One bound user: by which routes, and in what state. */
export function UserRow({ user, index, groupName, onOpen }: Props) {
  if (!user) {
    return (
      <tr aria-rowindex={index}>
        <td>…</td>
      </tr>
    );
  }
  const { icon, tone } = syncLooks[syncKindOf(user.sync)];
  const routes = routeWords(user.routes, groupName);
  const state = syncLabel(user.sync);
  const syncedAt = user.sync?.syncedAt ?? null;
  return (
    <tr aria-rowindex={index}>
      <th scope="row" title={user.email}>
        <button type="button" onClick={() => onOpen(user.id)}>
          {nameOfBinding(user)}
        </button>
        <small>{user.email || 'Company email not known'}</small>
      </th>
      <td title={routes}>{routes}</td>
      <td title={state} data-tone={tone === 'quiet' ? 'calm' : tone}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={iconPaths[icon]} />
        </svg>
        {state}
      </td>
      <td>{syncedAt === null ? <em>not known</em> : <time>{formatTime(syncedAt)}</time>}</td>
      <td>{user.microsoftId === null ? <em>Account not known</em> : 'Account known'}</td>
    </tr>
  );
}
