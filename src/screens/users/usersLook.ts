/** The look of the list of bound users, told once for the whole list: see peopleLook.ts. */
import { tableOf } from '../shared/preview/peopleLook';

/** In pixels. Every row is as tall as every other, so that the rows in view follow from the scroll position alone. */
export const rowHeights = { wide: 56, narrow: 148 };

/** The width of the window in rem from which on the columns have the room they need. */
export const columnsFit = 54;

const columns =
  'minmax(10rem, 4fr) minmax(8rem, 3fr) minmax(9rem, 4fr) minmax(9.5rem, 2fr) minmax(7rem, 2fr)';

const person = {
  '& th > *': { display: 'block' },
  '& th small': { fontWeight: 400, overflow: 'hidden', textOverflow: 'ellipsis' },
} as const;

/** A line of five columns for each user. */
export const wideTable = { ...tableOf(columns, columns, rowHeights.wide), ...person };

/** A card for each user. */
export const narrowTable = {
  ...tableOf('repeat(3, minmax(0, 1fr))', 'minmax(0, 1fr)', rowHeights.narrow),
  ...person,
};
