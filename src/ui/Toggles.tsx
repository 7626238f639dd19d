import { styled } from '@mui/material/styles';
import { startTransition, useOptimistic, type ComponentProps } from 'react';
import { forcedColours } from './forcedColours';

const control = 'var(--c-palette-surface-control)';
const paper = 'var(--c-palette-background-paper)';
const primary = 'var(--c-palette-primary-main)';

/** Native inputs keep their behaviour; only their look is drawn. */
const base = {
  appearance: 'none',
  // On paper too, where grounds are left out unless they say something.
  printColorAdjust: 'exact',
  flex: 'none',
  boxSizing: 'border-box',
  margin: '0.25rem 0',
  border: `1px solid ${control}`,
  backgroundColor: paper,
  cursor: 'pointer',
  '&:checked': { backgroundColor: primary, borderColor: primary },
  '&:disabled, &[aria-disabled="true"]': { opacity: 0.6, cursor: 'not-allowed' },
} as const;

/** Browsers have no look of their own for switches: they are drawn in the system's colours. */
const forcedSwitch = {
  forcedColorAdjust: 'none',
  backgroundColor: 'Canvas',
  borderColor: 'CanvasText',
  '&::before': { backgroundColor: 'CanvasText' },
  '&:checked': { backgroundColor: 'Highlight', borderColor: 'Highlight' },
  '&:checked::before': { backgroundColor: 'HighlightText' },
  '&:focus-visible': { outlineColor: 'CanvasText' },
  '&:disabled, &[aria-disabled="true"]': { opacity: 1, borderColor: 'GrayText' },
} as const;

const SwitchInput = styled('input')({
  ...base,
  width: '2.25rem',
  height: '1.25rem',
  borderRadius: '0.625rem',
  padding: 2,
  '&::before': {
    content: '""',
    display: 'block',
    width: '0.875rem',
    height: '0.875rem',
    borderRadius: '50%',
    backgroundColor: control,
    transition: 'translate 120ms',
  },
  '&:checked::before': { backgroundColor: paper, translate: '1rem' },
  [forcedColours]: forcedSwitch,
});

/** How a checkbox looks, for rows that are too many to be made of components. */
export const checkboxLook = {
  ...base,
  width: '1.125rem',
  height: '1.125rem',
  borderRadius: '4px',
  display: 'inline-grid',
  placeContent: 'center',
  '&:checked::before': {
    content: '""',
    width: '0.75rem',
    height: '0.75rem',
    backgroundColor: 'var(--c-palette-primary-contrastText)',
    clipPath: 'polygon(14% 48%, 4% 60%, 38% 88%, 96% 22%, 84% 12%, 36% 66%)',
  },
  // The browser's own.
  [forcedColours]: { appearance: 'auto', '&:checked::before': { content: 'none' } },
} as const;

const CheckboxInput = styled('input')(checkboxLook);

/** The role only: whether it is on is told by the native `checked`, and must not be told twice. */
const switchRole = { type: 'checkbox', role: 'switch' } as const;

interface SwitchProps extends Omit<ComponentProps<'input'>, 'checked' | 'onChange'> {
  readonly checked: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/**
 * A native checkbox with the role and the look of a switch: on or off, at once. What hangs on it is drawn right after,
 * in pieces between which clicks and keys are answered. While it is `aria-disabled` it stays as it is.
 */
export function Switch({ checked, onSwitch, ...rest }: SwitchProps) {
  const [shown, show] = useOptimistic(checked);
  const move = (on: boolean) => {
    if (rest['aria-disabled']) return;
    startTransition(() => {
      show(on);
      onSwitch(on);
    });
  };
  return (
    <SwitchInput {...rest} {...switchRole} checked={shown} onChange={({ target }) => move(target.checked)} />
  );
}

/** A native checkbox. */
export const Checkbox = (props: ComponentProps<'input'>) => <CheckboxInput {...props} type="checkbox" />;
