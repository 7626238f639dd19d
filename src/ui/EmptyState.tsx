import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** Why there is nothing, and what to do next. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where a list would be when there is nothing in it. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        justifyItems: 'center',
        gap: 1,
        px: 3,
        py: 6,
        textAlign: 'center',
        border: '1px dashed',
        borderColor: 'surface.control',
        borderRadius: 1,
        '& > svg': { fontSize: '1.5rem', color: 'text.secondary' },
      }}
    >
      <Icon name={icon} />
      <h2>{title}</h2>
      <Box sx={{ color: 'text.secondary', maxWidth: '60ch' }}>{children}</Box>
      {action}
    </Box>
  );
}
