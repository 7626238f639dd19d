import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { sizes } from '../state';
import { useTile, type TileProgress } from './useTile';

interface Props {
  readonly address: string;
  readonly title: string;
  readonly size: (typeof sizes)[keyof typeof sizes];
  /** The share of its size it is drawn at. */
  readonly scale: number;
}

const words: Readonly<Record<TileProgress, string>> = {
  waiting: 'Waiting for its turn',
  performing: 'Being brought about',
  ready: '',
  failed: 'This state could not be shown; open it to read why.',
};

/** A state in a frame of its own, drawn smaller. It is to be looked at: whoever wants to use it opens it. */
export function LiveState({ address, title, size, scale }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const progress = useTile(frame);
  return (
    <>
      {progress !== 'waiting' && (
        <Box
          component="iframe"
          ref={frame}
          title={title}
          src={address}
          tabIndex={-1}
          inert
          sx={{ ...size, border: 0, transform: `scale(${scale})`, transformOrigin: '0 0' }}
        />
      )}
      {words[progress] !== '' && (
        <Box
          sx={{
            position: 'absolute',
            inset: 'auto 0 0',
            px: 1,
            py: 0.5,
            fontSize: '0.75rem',
            color: progress === 'failed' ? 'error.contrastText' : 'text.secondary',
            bgcolor: progress === 'failed' ? 'error.main' : 'surface.raised',
          }}
        >
          {words[progress]}
        </Box>
      )}
    </>
  );
}
