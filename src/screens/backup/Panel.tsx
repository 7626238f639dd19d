import { Box } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A titled part of the page. */
export function Panel({ id, title, lead, children }: Props) {
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gap: 1.5,
        px: 2,
        py: 1.75,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '& p': { m: 0 },
      }}
    >
      <div>
        <h2 id={id}>{title}</h2>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{lead}</Box>
      </div>
      {children}
    </Box>
  );
}
