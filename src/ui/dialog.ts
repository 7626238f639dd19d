import type { Components, Theme } from '@mui/material/styles';

/** Dialogs stand on a hairline in place of a shadow, and leave a margin on the smallest screens. */
export const dialog: Components<Theme> = {
  MuiDialog: {
    styleOverrides: {
      paper: {
        borderRadius: 12,
        border: '1px solid var(--c-palette-divider)',
        backgroundImage: 'none',
        margin: '1rem',
        width: 'calc(100% - 2rem)',
        maxHeight: 'calc(100% - 2rem)',
      },
    },
  },
};
