import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ExportEvent } from '../../domain/history/event';
import { copyText } from '../../ui/copyText';
import { LinkButton } from '../../ui/LinkButton';
import { useTold } from '../../ui/useTold';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { formatMoment } from '../shared/eventWords';

const look = {
  m: 0,
  p: 1,
  bgcolor: 'surface.raised',
  borderRadius: 1,
  whiteSpace: 'pre-wrap',
} as const;

function Json({ text }: { readonly text: string }) {
  const [told, tell] = useTold();
  const copy = () => void copyText(text, 'Copied', 'Download the events as JSON instead.').then(tell);
  return (
    <>
      <Box component="pre" sx={look}>
        {text}
      </Box>
      <LinkButton onClick={copy}>Copy as JSON</LinkButton>
      {told !== '' && <span aria-hidden="true"> {told}</span>}
    </>
  );
}

/** An event as it came, for whoever wants to see all of it. Written out only once somebody opens it. */
export function EventAsSent({ event }: { readonly event: ExportEvent }) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        The event as JumpCloud sent it<VisuallyHidden> on {formatMoment(event.at)}</VisuallyHidden>
      </summary>
      {opened && <Json text={JSON.stringify(event.raw, null, 2)} />}
    </details>
  );
}
