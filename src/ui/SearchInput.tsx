import Box from '@mui/material/Box';
import { focusRing } from './focusRing';
import { Icon } from './Icon';

interface Props {
  /** The name of the field for screen readers. */
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

const box = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  flex: '1 1 16rem',
  minHeight: '2.25rem',
  px: 1.25,
  border: '1px solid',
  borderColor: 'surface.control',
  borderRadius: 1,
  bgcolor: 'background.paper',
  '&:has(:focus-visible)': focusRing,
  '& svg': { color: 'text.secondary' },
  '& input': {
    flex: 1,
    width: '100%',
    minWidth: 0,
    border: 0,
    p: 0,
    font: 'inherit',
    color: 'inherit',
    bgcolor: 'transparent',
  },
  '& input:focus-visible': { outline: 'none' },
  '& input::placeholder': { color: 'text.secondary', opacity: 1 },
} as const;

/** A search field: narrows what is below it while one types. */
export function SearchInput({ label, value, placeholder, onChange }: Props) {
  return (
    <Box sx={box}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </Box>
  );
}
