import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  /** One sentence below the title. */
  readonly lead: string;
  readonly children: ReactNode;
}

/** A titled block of rows. */
export function Card({ id, title, lead, children }: Props) {
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Box sx={{ px: 2, pt: 1.75, pb: 1 }}>
        <h3 id={id}>{title}</h3>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{lead}</Box>
      </Box>
      {children}
    </Box>
  );
}
