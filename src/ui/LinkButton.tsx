import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';

/** How such a button looks, for rows that are too many to be made of components. */
export const linkLook = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  padding: '0.25rem 0',
  maxWidth: '100%',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  textAlign: 'left',
  textDecoration: 'underline',
  textUnderlineOffset: '0.2em',
  cursor: 'pointer',
} as const;

const Plain = styled('button')(linkLook);

/** A button inside running text or a table cell. */
export const LinkButton = (props: ComponentProps<'button'>) => <Plain {...props} type="button" />;
