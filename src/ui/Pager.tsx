import Box from '@mui/material/Box';
import { Button } from './Button';

interface Props {
  /** The name of the navigation for screen readers. */
  readonly label: string;
  /** From one. */
  readonly page: number;
  readonly pages: number;
  readonly onChange: (page: number) => void;
}

/** Steps through the pages of a list; nothing where there is one page only. */
export function Pager({ label, page, pages, onChange }: Props) {
  if (pages <= 1) return null;
  const step = (to: number, text: string) => {
    const possible = to >= 1 && to <= pages && to !== page;
    return (
      <Button
        variant="outlined"
        size="small"
        aria-disabled={!possible}
        onClick={possible ? () => onChange(to) : undefined}
      >
        {text}
      </Button>
    );
  };
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'center' }}
    >
      {step(1, 'First')}
      {step(page - 1, 'Previous')}
      <output>
        Page {page} of {pages}
      </output>
      {step(page + 1, 'Next')}
      {step(pages, 'Last')}
    </Box>
  );
}
