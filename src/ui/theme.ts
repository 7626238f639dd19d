import { createTheme, type Theme } from '@mui/material/styles';
import type { ElementType } from 'react';
import { baseline } from './baseline';
import { controls } from './controls';
import { dark, light } from './palette';

const fontFamily =
  "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The look of the console: light and dark, following the attribute `data-color-scheme` on the root element.
 * Sizes are in rem, so that the page grows with the reader's text size.
 *
 * @param Anchor what draws MUI links and buttons that have an `href`: the app knows its router, ui does not
 */
export const createAppTheme = (Anchor: ElementType): Theme =>
  createTheme({
    cssVariables: { cssVarPrefix: 'c', colorSchemeSelector: 'data-color-scheme' },
    colorSchemes: { light: { palette: light }, dark: { palette: dark } },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily,
      fontWeightMedium: 550,
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
      button: { fontSize: '0.875rem', fontWeight: 550, textTransform: 'none', lineHeight: 1.4 },
    },
    components: { ...baseline, ...controls(Anchor) },
  });
