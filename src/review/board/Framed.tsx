import Box from '@mui/material/Box';
import type { ReviewState, Scheme } from '../state';
import { stateAddress } from './address';

interface Props {
  readonly state: ReviewState;
  readonly scheme: Scheme | null;
  readonly size: { readonly width: number; readonly height: number };
}

/** A state at the size it is meant for, alone in a larger window, to be used as ever. */
export function Framed({ state, scheme, size }: Props) {
  return (
    <Box component="main" sx={{ display: 'grid', placeItems: 'center', minHeight: '100vh', p: 2 }}>
      <Box
        component="iframe"
        title={`${state.view}: ${state.title}`}
        src={stateAddress(state.name, scheme)}
        sx={{ ...size, border: 0, outline: '1px solid', outlineColor: 'divider' }}
      />
    </Box>
  );
}
