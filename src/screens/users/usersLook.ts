/** The look of the list of bound users, told once for the whole list: see peopleLook.ts. */
import type { SxProps, Theme } from '@mui/material/styles';
import { headHeight, tableOf, tallHeadHeight } from '../shared/preview/peopleLook';
import { checkboxLook } from '../../ui/Toggles';

const columns =
  '1.25rem minmax(10rem, 4fr) minmax(8rem, 3fr) minmax(9rem, 4fr) minmax(9.5rem, 2fr) minmax(7rem, 2fr)';

const row = {
  '& th > *': { display: 'block' },
  '& th small': { fontWeight: 400, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& tbody input': checkboxLook,
  '& tbody input[aria-disabled=true]': { bgcolor: 'action.disabledBackground' },
  // The ring around the box needs room outside of it.
  '& tbody td:first-of-type': { display: 'flex', overflow: 'visible' },
  '& [data-chosen]': { bgcolor: 'action.selected' },
} as const;

/** How the list is laid out. */
interface Layout {
  /** In rem. Every row is as tall as every other, so that the rows in view follow from the scroll position alone. */
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly table: SxProps<Theme>;
}

/** A line of a box and five columns for each user. */
export const lines: Layout = {
  rowHeight: 3.5,
  headHeight,
  table: { ...tableOf(columns, columns, 3.5), ...row },
};

const threeColumns = '1.25rem minmax(0, 4fr) minmax(0, 3fr) minmax(0, 3fr)';

/** Two lines for each user, those that the list can be sorted by above the others. */
export const pairs: Layout = {
  rowHeight: 3.5,
  headHeight,
  table: {
    ...tableOf(threeColumns, threeColumns, 3.5),
    ...row,
    '& tbody > tr': { alignContent: 'center', rowGap: '2px' },
    '& tbody th, & tbody td:first-of-type': { gridRow: '1 / 3' },
    '& tbody td:nth-of-type(2), & tbody td:nth-of-type(5)': { gridRow: 2 },
    '& tbody td:nth-of-type(2), & tbody td:nth-of-type(3)': { gridColumn: 3 },
    '& tbody td:nth-of-type(4), & tbody td:nth-of-type(5)': { gridColumn: 4 },
  },
};

/** A card for each user, with the box beside it. */
export const cards: Layout = {
  rowHeight: 9.25,
  headHeight,
  table: {
    ...tableOf('0 repeat(3, minmax(0, max-content))', '1.25rem minmax(0, 1fr)', 9.25),
    ...row,
    '& tbody td:nth-of-type(n + 2)': { gridColumn: 2 },
  },
};

const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: '2',
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
} as const;

/** The same where text is so large that hardly a word fits beside another: everything has two lines. */
export const tallCards: Layout = {
  rowHeight: 17,
  headHeight: tallHeadHeight,
  table: {
    ...tableOf('0 minmax(0, 1fr)', '1.25rem minmax(0, 1fr)', 17, tallHeadHeight),
    ...row,
    '& thead th:nth-of-type(n + 2), & tbody td:nth-of-type(n + 2)': { gridColumn: 2 },
    '& tbody td:nth-of-type(n + 2), & tbody th small, & tbody th button': twoLines,
  },
};

/** The widths of the window in rem from which on each has the room it needs; below all of them, tall cards have. */
export const fit = { lines: 56, pairs: 40, cards: 20 } as const;
