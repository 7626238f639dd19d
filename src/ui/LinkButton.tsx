import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';

const Plain = styled('button')({
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
});

/** A button inside running text or a table cell. */
export const LinkButton = (props: ComponentProps<'button'>) => <Plain {...props} type="button" />;
