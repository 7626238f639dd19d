/**
 * The look of the list of people, told once for the whole list. Scrolling makes a dozen rows anew in one frame, so rows
 * and cells are plain elements: a styled component each would cost more than the rest of the frame.
 */
import { drawingLook } from '../../../ui/Icon';
import { linkLook } from '../../../ui/LinkButton';
import { leftOutFrom } from './useTopFirst';

/** From this width on a row is one line, in rem. */
export const columnsFit = 48;

/** In rem. Every row is as tall as every other, so that the rows in view follow from the scroll position alone. */
export const rowHeights = { wide: 2.75, narrow: 8.25 };
export const headHeight = 2.5;
/** Of a head whose columns are in two lines. */
export const tallHeadHeight = 4.5;

/** The height of a long list, without its hairlines. A short one that is read to the end is as tall as its rows. */
const viewHeight = 'min(32rem, 70vh)';

export const scroller = {
  boxSizing: 'content-box',
  // Nothing in here moves anything out there, so that scrolling lays out the list alone.
  contain: 'strict',
  height: viewHeight,
  overflowY: 'auto',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontSize: '0.8125rem',
} as const;

const columns = 'minmax(9rem, 3fr) minmax(7rem, 2fr) minmax(7rem, 3fr) minmax(7rem, 3fr) minmax(10rem, 3fr)';

const line = {
  display: 'grid',
  alignItems: 'center',
  contain: 'size layout style',
  columnGap: '12px',
  padding: '0 12px',
};

const cell = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'left', p: 0 };

/** See `useTopFirst`. A row that has the focus is drawn with the upper ones, since what is left out would lose it. */
const [first, second] = leftOutFrom;
const lowerRows = {
  first: `[data-left-out-from="${first}"] & tbody tr:nth-of-type(n + ${first}):not(:focus-within)`,
  second: `[data-left-out-from="${second}"] & tbody tr:nth-of-type(n + ${second}):not(:focus-within)`,
} as const;

const common = {
  // As tall as the view and no taller, so that it stays in place down to the last row.
  display: 'block',
  position: 'sticky',
  top: 0,
  height: viewHeight,
  maxHeight: '100%',
  overflow: 'clip',
  '& thead, & tbody': { display: 'block' },
  '& thead tr': {
    ...line,
    position: 'relative',
    zIndex: 1,
    bgcolor: 'surface.raised',
  },
  '& th': { ...cell, fontWeight: 550 },
  '& td': cell,
  '& small': { color: 'text.secondary', fontSize: '0.75rem' },
  '& em': { color: 'text.secondary' },
  '& tbody button': linkLook,
  '& svg': { ...drawingLook, mr: '6px' },
  [lowerRows.first]: { contentVisibility: 'hidden' },
  [lowerRows.second]: { contentVisibility: 'hidden' },
  '& [data-tone=overwrite]': { color: 'overwrite.text' },
  '& [data-tone=failure]': { color: 'failure.text' },
  '& [data-tone=done]': { color: 'done.text' },
  '& [data-tone=calm]': { color: 'text.secondary' },
} as const;

const bodyLine = { ...line, borderTop: '1px solid', borderColor: 'divider' };

/** A table of lines: the columns of the head and of the rows, and the height of a row and of the head in rem. */
export const tableOf = (head: string, row: string, height: number, heightOfHead = headHeight) => ({
  ...common,
  '& thead tr': { ...common['& thead tr'], gridTemplateColumns: head, height: `${heightOfHead}rem` },
  '& tbody tr': { ...bodyLine, height: `${height}rem`, gridTemplateColumns: row },
});

/** A line of five columns for each row. */
export const wideTable = tableOf(columns, columns, rowHeights.wide);

/** A card of two columns for each row. */
export const narrowTable = {
  ...tableOf('repeat(6, minmax(0, 1fr))', 'repeat(2, minmax(0, 1fr))', rowHeights.narrow, tallHeadHeight),
  // Three heads, and two below.
  '& thead th': { gridColumn: 'span 2' },
  '& thead th:nth-of-type(n + 4)': { gridColumn: 'span 3' },
  '& td:last-child': { ...cell, gridColumn: '1 / -1' },
  '& td > small:first-child': { display: 'block' },
};
