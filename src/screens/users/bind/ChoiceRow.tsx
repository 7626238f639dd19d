import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Checkbox } from '../../../ui/Toggles';

interface Props {
  readonly name: string;
  /** What tells this one from others of the same name. */
  readonly detail: string;
  /** What is so already; null where nothing is. */
  readonly already: ReactNode;
  /** Why it cannot be chosen; null where it can. */
  readonly locked: string | null;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** One user or group to choose. */
export function ChoiceRow({ name, detail, already, locked, chosen, onChange }: Props) {
  return (
    <Box
      component="label"
      sx={{ display: 'flex', gap: 1.25, py: 0.75, px: 1.5, alignItems: 'start', overflowWrap: 'anywhere' }}
    >
      <Checkbox
        checked={chosen}
        aria-disabled={locked !== null}
        onChange={(event) => locked === null && onChange(event.target.checked)}
      />
      <Box component="span" sx={{ minWidth: 0 }}>
        {name}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {detail}
        </Box>
        {(already !== null || locked !== null) && (
          <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
            {already}
            {locked !== null && ` ${locked}`}
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** The frame around rows to choose from. */
export const choiceList = {
  listStyle: 'none',
  m: 0,
  p: 0,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  maxHeight: '20rem',
  overflowY: 'auto',
  '& li + li': { borderTop: '1px solid', borderColor: 'divider' },
} as const;
