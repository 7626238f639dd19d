import type { Components, Theme } from '@mui/material/styles';
import type { ElementType } from 'react';
import { focusRing } from './baseline';

const color = {
  control: 'var(--c-palette-surface-control)',
  divider: 'var(--c-palette-divider)',
  hover: 'var(--c-palette-action-hover)',
  ink: 'var(--c-palette-text-primary)',
  paper: 'var(--c-palette-background-paper)',
  primary: 'var(--c-palette-primary-main)',
} as const;

/** A control that says no keeps its place and its focus (`aria-disabled`); it only looks quieter. */
const lockedLook = {
  '&:has(input[aria-disabled="true"])': { opacity: 0.65, cursor: 'not-allowed' },
} as const;

const switchLook = {
  root: { width: '2.5rem', height: '1.75rem', padding: '0.25rem', overflow: 'visible', ...lockedLook },
  switchBase: {
    padding: '0.375rem',
    '&.Mui-checked': {
      transform: 'translateX(0.75rem)',
      color: color.paper,
      '& + .MuiSwitch-track': { backgroundColor: color.primary, borderColor: color.primary, opacity: 1 },
    },
    '&.Mui-focusVisible + .MuiSwitch-track': focusRing,
    '&.Mui-focusVisible': { outline: 'none' },
    '&:hover, &.Mui-checked:hover': { backgroundColor: 'transparent' },
    color: color.control,
  },
  thumb: { width: '1rem', height: '1rem', boxShadow: 'none' },
  track: {
    borderRadius: '0.625rem',
    boxSizing: 'border-box',
    border: `1px solid ${color.control}`,
    backgroundColor: color.paper,
    opacity: 1,
  },
} as const;

/**
 * How buttons, switches, checkboxes, fields, links and dialogs look: hairlines, no shadows, no ripple.
 *
 * @param Anchor what draws those of them that have an `href`
 */
export const controls = (Anchor: ElementType): Components<Theme> => ({
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true, LinkComponent: Anchor },
    styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: '2.25rem', padding: '0.375rem 0.875rem', minWidth: 0, whiteSpace: 'normal' },
      outlined: { color: color.ink, borderColor: color.control, '&:hover': { backgroundColor: color.hover } },
      sizeSmall: { minHeight: '2rem', padding: '0.25rem 0.625rem', fontSize: '0.8125rem' },
    },
  },
  MuiSwitch: { styleOverrides: switchLook },
  MuiCheckbox: {
    styleOverrides: { root: { padding: '0.25rem', borderRadius: 6, color: color.control, ...lockedLook } },
  },
  MuiInputBase: {
    styleOverrides: {
      root: {
        fontSize: '0.875rem',
        minHeight: '2.25rem',
        padding: '0 0.75rem',
        gap: '0.5rem',
        borderRadius: 8,
        border: `1px solid ${color.control}`,
        backgroundColor: color.paper,
        '&.Mui-focused': focusRing,
      },
      input: { padding: '0.375rem 0', '&:focus-visible': { outline: 'none' } },
    },
  },
  MuiLink: {
    defaultProps: { underline: 'always', component: Anchor },
    styleOverrides: { root: { textUnderlineOffset: '0.2em' } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: {
        borderRadius: 12,
        border: `1px solid ${color.divider}`,
        backgroundImage: 'none',
        margin: '1rem',
        maxHeight: 'calc(100% - 2rem)',
      },
    },
  },
});
