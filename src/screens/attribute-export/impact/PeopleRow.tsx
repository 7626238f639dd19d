import { styled } from '@mui/material/styles';
import type { Row } from '../../../api/preview/preview';
import { switchable } from '../../../domain/attributes';
import { LinkButton } from '../../../ui/LinkButton';
import { Status } from '../../../ui/Status';
import { hintWords } from './hintWords';
import { classLooks } from './impactWords';
import { Value } from './Values';

/** In pixels. Every row is as tall as every other, so that the rows in view follow from the scroll position alone. */
export const rowHeights = { wide: 44, narrow: 132 };
export const headHeight = 40;

const columns = 'minmax(9rem, 3fr) minmax(7rem, 2fr) minmax(7rem, 3fr) minmax(7rem, 3fr) minmax(10rem, 3fr)';

interface Layout {
  /** A card of two columns in place of a line of five. */
  readonly narrow: boolean;
  readonly head?: boolean;
}

const isAttribute = (name: string) => name !== 'narrow' && name !== 'head';

export const Line = styled('tr', { shouldForwardProp: isAttribute })<Layout>(({ narrow, head = false }) => ({
  display: 'grid',
  gridTemplateColumns: narrow ? `repeat(${head ? 3 : 2}, minmax(0, 1fr))` : columns,
  alignItems: 'center',
  contain: 'strict',
  columnGap: 12,
  padding: '0 12px',
  height: head ? headHeight : narrow ? rowHeights.narrow : rowHeights.wide,
  borderTop: head ? 0 : '1px solid var(--c-palette-divider)',
  ...(head && { position: 'relative', zIndex: 1, backgroundColor: 'var(--c-palette-surface-raised)' }),
  '& > *': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    padding: 0,
    fontWeight: 550,
  },
  '& > td': { fontWeight: 'inherit' },
  ...(narrow &&
    !head && {
      '& > td:last-child': { gridColumn: '1 / -1' },
      '& td > small:first-child': { display: 'block' },
    }),
  '& small': { color: 'var(--c-palette-text-secondary)', fontSize: '0.75rem' },
}));

interface Props {
  /** Undefined while the row is on its way from the worker. */
  readonly row: Row | undefined;
  /** The place in the whole list, from one; the head is row one. */
  readonly index: number;
  readonly narrow: boolean;
  readonly onOpen: (personId: string) => void;
}

const asTitle = (shown: Row['now']) => (shown.kind === 'text' ? shown.text : undefined);

/** One user and one attribute: what Microsoft has, what JumpCloud would send, and what that does. */
export function PeopleRow({ row, index, narrow, onOpen }: Props) {
  if (!row) {
    return (
      <Line narrow={narrow} aria-rowindex={index}>
        <td>…</td>
      </Line>
    );
  }
  const { tone, icon, label } = classLooks[row.cellClass];
  const hints = row.hints.map(hintWords).join(' ');
  return (
    <Line narrow={narrow} aria-rowindex={index}>
      <th scope="row" title={row.email}>
        <LinkButton onClick={() => onOpen(row.personId)}>{row.name}</LinkButton>
      </th>
      <td>{switchable(row.attribute).name}</td>
      <td title={asTitle(row.now)}>
        {narrow && <small>Microsoft now</small>}
        <Value shown={row.now} />
      </td>
      <td title={asTitle(row.next)}>
        {narrow && <small>JumpCloud will send</small>}
        <Value shown={row.next} />
      </td>
      <td title={hints === '' ? undefined : hints}>
        <Status icon={icon} tone={tone === 'calm' ? 'quiet' : tone} label={label} />
        {hints !== '' && <small> {hints}</small>}
      </td>
    </Line>
  );
}
