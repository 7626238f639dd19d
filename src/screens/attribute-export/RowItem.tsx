import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useImpact } from './impact/ImpactContext';
import { useInTurn } from './impact/useInTurn';
import { row } from './rowLayout';

/** A row as an item of its list. With the first comparison a few rows in each frame get the look of previewed ones. */
export function RowItem({ children }: { readonly children: ReactNode }) {
  const { preview } = useImpact();
  const previewed = useInTurn(preview !== null);
  return (
    <Box component="li" data-previewed={previewed ? '' : undefined} sx={row}>
      {children}
    </Box>
  );
}
