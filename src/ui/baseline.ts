import type { Components, Theme } from '@mui/material/styles';

/** 2 px in the accent colour, 2 px away from what is focused: at least 3:1 against both grounds. */
export const focusRing = {
  outline: '2px solid var(--c-palette-primary-main)',
  outlineOffset: '2px',
} as const;

const heading = { margin: 0, textWrap: 'balance' } as const;

/** Page-wide rules: text, focus, print-like tables, and no motion for those who ask for none. */
export const baseline: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: {
      html: {
        scrollPaddingTop: '1rem',
        scrollPaddingBottom: 'calc(var(--sticky-bar, 0px) + 1rem)',
        textSizeAdjust: '100%',
        overflowY: 'scroll',
      },
      // Inter widens hyphens with its tabular numbers, so only what is a number gets them.
      'data, time': { fontVariantNumeric: 'tabular-nums' },
      'h1, h2, h3, h4': heading,
      h1: { fontSize: '1.5rem', lineHeight: 1.25, fontWeight: 650, letterSpacing: '-0.02em' },
      h2: { fontSize: '1rem', lineHeight: 1.4, fontWeight: 650, letterSpacing: '-0.01em' },
      h3: { fontSize: '0.875rem', lineHeight: 1.4, fontWeight: 650 },
      a: { color: 'var(--c-palette-primary-main)', textUnderlineOffset: '0.2em' },
      'h1:focus': { outline: 'none' },
      'code, kbd': {
        fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
        fontSize: '0.92em',
      },
      ':focus-visible': focusRing,
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animation: 'none !important',
          transition: 'none !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
};
