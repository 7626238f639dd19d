import { styled } from '@mui/material/styles';
import type { ComponentProps, ReactNode } from 'react';

interface Look {
  /** `contained` for the one main action, `outlined` for the others, `text` for what stands beside them. */
  readonly variant?: 'contained' | 'outlined' | 'text';
  readonly color?: 'primary' | 'error' | 'inherit';
  readonly size?: 'medium' | 'small';
}

interface OwnProps extends Look {
  readonly startIcon?: ReactNode;
}

const accent = (color: Look['color']) =>
  color === 'inherit' ? 'var(--c-palette-text-primary)' : `var(--c-palette-${color ?? 'primary'}-main)`;

const grounds = {
  contained: (color: Look['color']) => ({
    color: `var(--c-palette-${color === 'error' ? 'error' : 'primary'}-contrastText)`,
    backgroundColor: accent(color),
    '&:hover': { backgroundColor: `var(--c-palette-${color === 'error' ? 'error' : 'primary'}-dark)` },
  }),
  outlined: () => ({
    borderColor: 'var(--c-palette-surface-control)',
    backgroundColor: 'var(--c-palette-background-paper)',
    '&:hover': { backgroundColor: 'var(--c-palette-action-hover)' },
  }),
  text: (color: Look['color']) => ({
    color: accent(color),
    '&:hover': { backgroundColor: 'var(--c-palette-action-hover)' },
  }),
};

const quiet = {
  color: 'var(--c-palette-text-disabled)',
  backgroundColor: 'var(--c-palette-action-disabledBackground)',
  borderColor: 'transparent',
  cursor: 'not-allowed',
};

function look({ variant = 'text', color, size }: Look) {
  return {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '0.5rem',
    minHeight: size === 'small' ? '2rem' : '2.25rem',
    padding: size === 'small' ? '0.25rem 0.625rem' : '0.375rem 0.875rem',
    font: 'inherit',
    fontSize: size === 'small' ? '0.8125rem' : '0.875rem',
    fontWeight: 550,
    textDecoration: 'none',
    color: 'inherit',
    background: 'none',
    border: '1px solid transparent',
    borderRadius: 8,
    cursor: 'pointer',
    ...grounds[variant](color),
    '&:disabled, &[aria-disabled="true"]': quiet,
    // On paper they do nothing.
    '@media print': { display: 'none' },
  } as const;
}

const isAttribute = (name: string) => !['variant', 'color', 'size'].includes(name);
const ButtonElement = styled('button', { shouldForwardProp: isAttribute })<Look>(look);
const LinkElement = styled('a', { shouldForwardProp: isAttribute })<Look>(look);

type Own<Element extends 'a' | 'button'> = Omit<ComponentProps<Element>, 'color'> & OwnProps;

/** A native button. Where it may not be used now but should be found, give it `aria-disabled` and no `onClick`. */
export const Button = ({ startIcon, children, type = 'button', ...rest }: Own<'button'>) => (
  <ButtonElement type={type} {...rest}>
    {startIcon}
    {children}
  </ButtonElement>
);

/** A link that looks like a button, for actions that lead to another page. */
export const ButtonLink = ({ startIcon, children, ...rest }: Own<'a'>) => (
  <LinkElement {...rest}>
    {startIcon}
    {children}
  </LinkElement>
);
