import { styled } from '@mui/material/styles';

const line = '1px solid var(--c-palette-divider)';
const quiet = 'var(--c-palette-text-secondary)';

/**
 * A native table that never scrolls sideways: columns where there is room, below that one card a row with the
 * column's name (`data-label`) above each value. Browsers keep a table's roles when only its display changes.
 * The room is that of the frame, not of the window, so that large text gets cards as well.
 */
export const TableFrame = styled('div')({
  containerType: 'inline-size',
  border: line,
  borderRadius: 8,
  backgroundColor: 'var(--c-palette-background-paper)',
  overflow: 'clip',
});

interface Layout {
  /** The width of the frame from which columns fit, in rem. */
  readonly columnsFrom: number;
  /** The width of each column, in percent. */
  readonly widths: readonly number[];
}

const columnWidths = (widths: readonly number[]) =>
  Object.fromEntries(
    widths.map((width, at) => [`& thead th:nth-of-type(${at + 1})`, { width: `${width}%` }]),
  );

const cards = {
  '&, & tbody, & tr, & td, & tbody th': { display: 'block' },
  '& thead': { position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' },
  '& tbody tr': { padding: '0.625rem 0' },
  '& tbody tr:first-of-type': { borderTop: 0 },
  '& th, & td': { padding: '0.25rem 1rem' },
  '& td::before': { content: "attr(data-label) / ''", display: 'block', fontSize: '0.75rem', color: quiet },
} as const;

const isAttribute = (name: string) => name !== 'columnsFrom' && name !== 'widths';

export const DataTable = styled('table', { shouldForwardProp: isAttribute })<Layout>(
  ({ columnsFrom, widths }) => ({
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    '& th, & td': { padding: '0.625rem 1rem', verticalAlign: 'top', fontWeight: 'inherit' },
    '& thead th': {
      fontSize: '0.8125rem',
      fontWeight: 550,
      color: quiet,
      backgroundColor: 'var(--c-palette-surface-raised)',
    },
    '& tbody tr': { borderTop: line },
    ...columnWidths(widths),
    [`@container (width < ${columnsFrom}rem)`]: cards,
  }),
);
