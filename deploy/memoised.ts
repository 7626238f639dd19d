import { readdirSync } from 'node:fs';

const screens = new URL('../src/screens/', import.meta.url);

/**
 * What the React Compiler memoises, as parts of paths: the views that draw many rows, or draw again while something is
 * read. The first screen, the frame and the pieces draw seldom and little: there the compiler's caches would be 6 kB
 * (brotli) of the first screen's 150, and what must not be made anew at each drawing is kept by hand. Its page and
 * its rows are memoised: each letter typed into a search is in the address and draws the page again, but not its rows,
 * and a switch draws its row again, but not the row's names.
 */
export const memoised = (): string[] => [
  ...readdirSync(screens)
    .filter((view) => !['attribute-export', 'shared', 'sign-in'].includes(view))
    .map((view) => `/src/screens/${view}/`),
  '/src/screens/attribute-export/impact/',
  '/src/screens/shared/preview/',
  '/src/screens/attribute-export/ExportPage.tsx',
  '/src/screens/attribute-export/AttributeRow.tsx',
  '/src/screens/attribute-export/AttributeNames.tsx',
  '/src/screens/attribute-export/RowState.tsx',
];
