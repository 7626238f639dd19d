import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { createAppTheme } from '../ui/theme';

const theme = createAppTheme();

/** The theme; page-wide rules are in page.css. The chosen scheme is stored under the name that public/color-scheme.js reads. */
export function Look({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="color-scheme" noSsr>
      {children}
    </ThemeProvider>
  );
}
