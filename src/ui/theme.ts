import { createTheme, type Theme } from '@mui/material/styles';
import { baseline } from './baseline';
import { dialog } from './dialog';
import { dark, light } from './palette';

const fontFamily =
  "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The look of the console: light and dark, following the attribute `data-color-scheme` on the root element.
 * Sizes are in rem, so that the page grows with the reader's text size.
 */
export const createAppTheme = (): Theme =>
  createTheme({
    cssVariables: { cssVarPrefix: 'c', colorSchemeSelector: 'data-color-scheme' },
    colorSchemes: { light: { palette: light }, dark: { palette: dark } },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily,
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
    },
    components: { ...baseline, ...dialog },
  });
