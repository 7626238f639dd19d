import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import { pageWidth } from './layout';
import { Button } from '../ui/Button';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Technical text for a report: where in the code it happened, no values of people and no key. */
  readonly details?: string;
  /** What to do in place of reloading. */
  readonly action?: ReactNode;
}

const copyWords = { no: 'Copy the details', yes: 'Copied', failed: 'Could not copy: select the text below' };

function Details({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<keyof typeof copyWords>('no');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  return (
    <Box component="details" sx={{ maxWidth: '100%' }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        Details
      </Box>
      <Box component="pre" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.75rem' }}>
        {text}
      </Box>
      <Button variant="outlined" startIcon={<Icon name="copy" />} onClick={copy} aria-live="polite">
        {copyWords[copied]}
      </Button>
    </Box>
  );
}

const reload = (
  <Button variant="contained" startIcon={<Icon name="retry" />} onClick={() => globalThis.location.reload()}>
    Reload
  </Button>
);

/** Stands in place of the whole console: what happened, what to do, and details to report. */
export function FailurePage({ title, children, details, action = reload }: Props) {
  return (
    <Box
      component="main"
      sx={{ ...pageWidth, py: { xs: 4, sm: 8 }, display: 'grid', gap: 2, justifyItems: 'start' }}
    >
      <h1>{title}</h1>
      <Box sx={{ maxWidth: '70ch', overflowWrap: 'anywhere' }}>{children}</Box>
      {action}
      {details !== undefined && <Details text={details} />}
    </Box>
  );
}
