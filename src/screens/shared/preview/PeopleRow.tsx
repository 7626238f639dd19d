import type { Row } from '../../../api/preview/row';
import { attributeName } from '../../../domain/attributes';
import { iconPaths } from '../../../ui/iconPaths';
import { hintWords } from './hintWords';
import { classLooks } from './impactWords';
import type { Held } from './PeopleHead';
import { Value } from './Values';

interface Props {
  /** Undefined while the row is on its way from the worker. */
  readonly row: Row | undefined;
  /** The place in the whole list, from one; the head is row one. */
  readonly index: number;
  /** A card of two columns in place of a line of five. */
  readonly narrow: boolean;
  readonly held: Held;
  readonly onOpen: (personId: string) => void;
}

const asTitle = (shown: Row['now']) => (shown.kind === 'text' ? shown.text : undefined);

/** One user and one attribute: what Microsoft has, what JumpCloud would send, and what that does. */
export function PeopleRow({ row, index, narrow, held, onOpen }: Props) {
  if (!row) {
    return (
      <tr aria-rowindex={index}>
        <td>…</td>
      </tr>
    );
  }
  const { tone, icon, label } = classLooks[row.cellClass];
  const hints = row.hints.map(hintWords).join(' ');
  return (
    <tr aria-rowindex={index}>
      <th scope="row" title={row.email}>
        <button type="button" onClick={() => onOpen(row.personId)}>
          {row.name}
        </button>
      </th>
      <td>{attributeName(row.attribute)}</td>
      <td title={asTitle(row.now)}>
        {narrow && <small>Microsoft {held}</small>}
        <Value shown={row.now} />
      </td>
      <td title={asTitle(row.next)}>
        {narrow && <small>JumpCloud has</small>}
        <Value shown={row.next} />
      </td>
      <td title={hints === '' ? undefined : hints} data-tone={tone}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={iconPaths[icon]} />
        </svg>
        {label}
        {hints !== '' && <small> {hints}</small>}
      </td>
    </tr>
  );
}
