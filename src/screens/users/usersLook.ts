/** The look of the list of bound users, told once for the whole list: see peopleLook.ts. */
import { tableOf } from '../shared/preview/peopleLook';
import { checkboxLook } from '../../ui/Toggles';

/** In rem. Every row is as tall as every other, so that the rows in view follow from the scroll position alone. */
export const rowHeights = { wide: 3.5, narrow: 9.25 };

/** The width of the window in rem from which on the columns have the room they need. */
export const columnsFit = 56;

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

/** A line of a box and five columns for each user. */
export const wideTable = { ...tableOf(columns, columns, rowHeights.wide), ...row };

/** A card for each user, with the box beside it. */
export const narrowTable = {
  ...tableOf('repeat(3, minmax(0, 1fr))', '1.25rem minmax(0, 1fr)', rowHeights.narrow),
  ...row,
  '& tbody td:nth-of-type(n + 2)': { gridColumn: 2 },
};
