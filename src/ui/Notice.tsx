import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { tones, type Severity } from './tones';

interface Props {
  readonly severity: Severity;
  readonly title: string;
  /** What it means and what to do next. */
  readonly children?: ReactNode;
  /** A button or a link. */
  readonly action?: ReactNode;
  /**
   * Read out when it appears: `polite` when the reader pauses, `assertive` at once; left out where it is there from the
   * start. `title` where what is below the title changes all the time: the title alone is read out.
   */
  readonly live?: keyof typeof roles | 'title';
}

const roles = { polite: 'status', assertive: 'alert' } as const;

/** A box that says something about the whole page or section, in colour, drawing and words. */
export function Notice({ severity, title, children, action, live }: Props) {
  const { palette, icon } = tones[severity];
  return (
    <Box
      role={live && live !== 'title' ? roles[live] : undefined}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'flex-start',
        px: 2,
        py: 1.5,
        borderRadius: 1,
        border: '1px solid',
        borderColor: `${palette}.border`,
        bgcolor: `${palette}.background`,
        color: `${palette}.text`,
        overflowWrap: 'anywhere',
      }}
    >
      <Icon name={icon} />
      <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
        <Box role={live === 'title' ? 'status' : undefined} sx={{ fontWeight: 650 }}>
          {title}
        </Box>
        {children !== undefined && (
          <Box sx={{ mt: 0.25, '& p': { my: 0.5 }, maxWidth: '75ch' }}>{children}</Box>
        )}
      </Box>
      {action}
    </Box>
  );
}
