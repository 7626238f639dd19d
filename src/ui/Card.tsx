import Box from '@mui/material/Box';
import type { ReactNode, Ref } from 'react';
import { paintedAlone } from './paintedAlone';

interface Props {
  readonly id: string;
  readonly title: string;
  /** One sentence below the title. */
  readonly lead: string;
  /** The level of the title in the page's outline. */
  readonly level?: 'h2' | 'h3';
  /** Takes the title, which can have the focus then. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A titled block of the page. What is in it reaches its edges, so that rows can have lines across; see CardBody. */
export function Card({ id, title, lead, level: Title = 'h3', heading, children }: Props) {
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        overflow: 'clip',
        ...paintedAlone,
      }}
    >
      <Box sx={{ px: 2, pt: 1.75, pb: 1 }}>
        <Title id={id} ref={heading} tabIndex={heading ? -1 : undefined}>
          {title}
        </Title>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{lead}</Box>
      </Box>
      {children}
    </Box>
  );
}

/** What stands away from the card's edges. */
export const CardBody = ({ children }: { readonly children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'stretch', px: 2, pt: 0.5, pb: 2, '& p': { m: 0 } }}>
    {children}
  </Box>
);
