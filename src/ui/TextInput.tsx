import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useId, type ComponentProps, type ReactNode } from 'react';

const Field = styled('input')({
  font: 'inherit',
  color: 'inherit',
  width: '100%',
  minHeight: '2.25rem',
  padding: '0.375rem 0.75rem',
  borderRadius: 8,
  border: '1px solid var(--c-palette-surface-control)',
  backgroundColor: 'var(--c-palette-background-paper)',
  '&::placeholder': { color: 'var(--c-palette-text-secondary)', opacity: 1 },
  // What is wrong stands below it, and comes into view with it.
  '&[aria-invalid="true"]': { borderColor: 'var(--c-palette-error-main)', scrollMarginBottom: '4rem' },
});

interface Props extends ComponentProps<'input'> {
  readonly label: ReactNode;
  /** What belongs in the field, said before anything is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; read out with the field. */
  readonly error?: string | undefined;
}

/** A labelled native text field with its hint and its error. */
export function TextInput({ label, hint, error, ...input }: Props) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.5, maxWidth: '100%' }}>
      <Box component="label" htmlFor={id} sx={{ fontWeight: 550 }}>
        {label}
      </Box>
      <Field
        {...input}
        id={id}
        aria-invalid={error !== undefined}
        {...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {})}
      />
      {hint !== undefined && (
        <Box id={`${id}-hint`} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {hint}
        </Box>
      )}
      {error !== undefined && (
        <Box id={`${id}-error`} role="alert" sx={{ color: 'failure.text', fontSize: '0.8125rem' }}>
          {error}
        </Box>
      )}
    </Box>
  );
}
