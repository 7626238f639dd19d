import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useId } from 'react';

const Field = styled('select')({
  font: 'inherit',
  color: 'inherit',
  minHeight: '2.25rem',
  maxWidth: '100%',
  padding: '0 0.5rem',
  borderRadius: 8,
  border: '1px solid var(--c-palette-surface-control)',
  backgroundColor: 'var(--c-palette-background-paper)',
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A labelled native list to choose one from. */
export function SelectInput({ label, value, options, onChange }: Props) {
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, max-content)', gap: 0.25, maxWidth: '100%' }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {label}
      </Box>
      <Field id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Field>
    </Box>
  );
}
