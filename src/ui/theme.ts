import { createTheme, type Theme } from '@mui/material/styles';
import { baseline } from './baseline';
import { controls } from './controls';
import { dark, light } from './palette';

const fontFamily =
  "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** What the theme does not decide itself, because only the app knows its router. */
type Components = NonNullable<Parameters<typeof createTheme>[0]>['components'];

/**
 * The look of the console: light and dark, following the attribute `data-color-scheme` on the root element.
 * Sizes are in rem, so that the page grows with the reader's text size.
 *
 * @param links theme entries that make MUI links and buttons with an `href` navigate inside the app
 */
export function createAppTheme(links: Components = {}): Theme {
  return createTheme({
    cssVariables: { cssVarPrefix: 'c', colorSchemeSelector: 'data-color-scheme' },
    colorSchemes: { light: { palette: light }, dark: { palette: dark } },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily,
      fontWeightMedium: 550,
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
      h1: { fontSize: '1.5rem', lineHeight: 1.25, fontWeight: 650, letterSpacing: '-0.02em' },
      h2: { fontSize: '1rem', lineHeight: 1.4, fontWeight: 650, letterSpacing: '-0.01em' },
      h3: { fontSize: '0.875rem', lineHeight: 1.4, fontWeight: 650 },
      button: { fontSize: '0.875rem', fontWeight: 550, textTransform: 'none', lineHeight: 1.4 },
    },
    transitions: { duration: { shortest: 80, shorter: 100, short: 120, standard: 140, complex: 160 } },
    components: { ...baseline, ...controls, ...links },
  });
}
