import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useIsReading } from './impact/ImpactContext';
import { useInTurn } from './impact/useInTurn';
import { row } from './rowLayout';

/** A row as an item of its list. When a reading begins or ends, a few rows in each frame get the look for it. */
export function RowItem({ children }: { readonly children: ReactNode }) {
  const reading = useInTurn(useIsReading());
  return (
    <Box component="li" data-reading={reading ? '' : undefined} sx={row}>
      {children}
    </Box>
  );
}
