import { type Binding, syncKindOf } from '../../domain/binding/binding';
import { iconPaths } from '../../ui/iconPaths';
import { formatTime } from '../shared/format';
import { nameOfBinding, routeWords, syncLabel, syncLooks, whyNotAlone } from './userWords';

/** A click on the box of a row. */
export interface Tick {
  readonly user: Binding;
  /** From zero. */
  readonly place: number;
  readonly on: boolean;
  /** With Shift: all rows from the one before up to this one. */
  readonly upToHere: boolean;
}

interface Props {
  /** Undefined while the row is on its way from the worker. */
  readonly user: Binding | undefined;
  /** The place in the whole list, from zero; the head is row one. */
  readonly place: number;
  readonly chosen: boolean;
  /** The id of the text that says why nobody can be chosen; null where somebody can. */
  readonly lockId: string | null;
  /** The id of the text that says why this one cannot be chosen who is not bound directly. */
  readonly notDirectId: string;
  readonly groupName: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onTick: (tick: Tick) => void;
}

/** One bound user: by which routes, in what state, and whether chosen. */
export function UserRow(props: Props) {
  const { user, place, chosen, lockId, notDirectId, groupName, onOpen, onTick } = props;
  if (!user) {
    return (
      <tr aria-rowindex={place + 2}>
        <td>…</td>
      </tr>
    );
  }
  const { direct } = user.routes;
  const { icon, tone } = syncLooks[syncKindOf(user.sync)];
  const name = nameOfBinding(user);
  const routes = routeWords(user.routes, groupName);
  const state = syncLabel(user.sync);
  const syncedAt = user.sync?.syncedAt ?? null;
  const isLocked = lockId !== null || !direct;
  return (
    <tr aria-rowindex={place + 2} data-chosen={chosen || undefined}>
      <td title={direct ? undefined : whyNotAlone(user.routes)}>
        <input
          type="checkbox"
          aria-label={`Choose ${name}`}
          aria-disabled={isLocked}
          aria-describedby={lockId ?? (direct ? undefined : notDirectId)}
          checked={chosen}
          onChange={({ target, nativeEvent }) => {
            const upToHere = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
            if (!isLocked) onTick({ user, place, on: target.checked, upToHere });
          }}
        />
      </td>
      <th scope="row" title={user.email}>
        <button type="button" onClick={() => onOpen(user.id)}>
          {name}
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
