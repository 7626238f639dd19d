import { createTheme, type Theme } from '@mui/material/styles';
import { dialog } from './dialog';
import { dark, light } from './palette';

/**
 * The look of the console: light and dark, following the attribute `data-color-scheme` on the root element.
 * Page-wide rules (text, focus, links, motion) are in page.css, so that they hold before any script runs.
 */
export const createAppTheme = (): Theme =>
  createTheme({
    cssVariables: { cssVarPrefix: 'c', colorSchemeSelector: 'data-color-scheme' },
    colorSchemes: { light: { palette: light }, dark: { palette: dark } },
    shape: { borderRadius: 8 },
    typography: { fontFamily: 'inherit' },
    components: dialog,
  });
