import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useId, type ReactNode } from 'react';
import { Button } from './Button';
import { isTail } from './tailClick';
import { takeFocus } from './takeFocus';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons beside the one that closes. */
  readonly actions?: ReactNode;
  readonly closeLabel?: string;
  readonly onClose: () => void;
}

/** Shows something above the page. Nothing in it is lost by closing: Escape and the backdrop close. */
export function PlainDialog({ title, children, actions, closeLabel = 'Close', onClose }: Props) {
  const titleId = useId();
  const close = (event: { readonly detail?: number }) => {
    if (!isTail(event)) onClose();
  };
  return (
    <Dialog open onClose={close} aria-labelledby={titleId} fullWidth maxWidth="md" transitionDuration={0}>
      <Box sx={{ p: 3, display: 'grid', gap: 2, overflowY: 'var(--dialogs)', minWidth: 0, '& p': { m: 0 } }}>
        <h2 id={titleId}>{title}</h2>
        {children}
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap-reverse',
          justifyContent: 'flex-end',
          gap: 1,
          px: 3,
          py: 2,
          borderTop: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Button variant="outlined" onClick={close} ref={takeFocus}>
          {closeLabel}
        </Button>
        {actions}
      </Box>
    </Dialog>
  );
}
