import { paintedAlone } from '../../ui/paintedAlone';

/** Rows of attributes: the control, what it is, and its state; the state moves below where there is little room. */
export const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'auto minmax(0, 1fr)', md: 'auto minmax(0, 1fr) minmax(11rem, 19.5rem)' },
  columnGap: 1.5,
  rowGap: 0.5,
  px: 2,
  py: 1.25,
  alignItems: 'start',
  borderTop: '1px solid',
  borderColor: 'divider',
  ...paintedAlone,
  // While people are read rows are drawn again and again: the browser leaves out those out of view, as tall as they
  // were. Before, all are drawn, so that each has been measured and nothing moves under the reader's eyes; and after, so
  // that a picture of the whole page shows them.
  containIntrinsicHeight: 'auto 4.5rem',
  '&[data-reading]': { contentVisibility: 'auto' },
} as const;

/**
 * A list of such rows. It tells the page no width: of a row out of view Chromium goes on telling the width it last had,
 * which would keep the page as wide as the window was.
 */
export const rowList = { listStyle: 'none', m: 0, p: 0, contain: 'inline-size' } as const;

export const small = { fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' } as const;

export const groupTitle = {
  px: 2,
  py: 0.75,
  borderTop: '1px solid',
  borderColor: 'divider',
  bgcolor: 'surface.raised',
  color: 'text.secondary',
  fontSize: '0.8125rem',
} as const;
