import Box from '@mui/material/Box';
import { sizes, type ReviewState, type Scheme, type Size } from '../state';
import { stateAddress, tileAddress } from './address';
import { LiveState } from './LiveState';
import { useNear } from './useNear';

/** How wide tiles are, in CSS pixels, and how much of a page they show. */
const tileWidths: Readonly<Record<Size, number>> = { phone: 240, tablet: 320, desktop: 480 };

interface Props {
  readonly state: ReviewState;
  readonly scheme: Scheme;
  readonly size: Size;
}

/** One state: what it is, what to look at, how it looks, and the way to it. */
export function Tile({ state, scheme, size }: Props) {
  const [ref, near] = useNear<HTMLLIElement>();
  const shownSize = state.look?.size ?? size;
  const shownScheme = state.look?.scheme ?? scheme;
  const width = tileWidths[shownSize];
  const scale = width / sizes[shownSize].width;
  const address = stateAddress(state.name, shownScheme);
  return (
    <Box
      component="li"
      ref={ref}
      sx={{ width, maxWidth: '100%', display: 'grid', gap: 0.75, alignContent: 'start' }}
    >
      <Box component="h3" sx={{ position: 'relative' }}>
        <a href={address} target="_blank" rel="noreferrer">
          {state.title}
        </a>
      </Box>
      <Box component="p" sx={{ m: 0, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {state.lookAt} <span>({state.scenario})</span>
      </Box>
      <Box
        sx={{
          position: 'relative',
          order: -1,
          height: sizes[shownSize].height * scale,
          overflow: 'hidden',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        {near && (
          <LiveState
            key={address}
            address={tileAddress(state.name, shownScheme)}
            title={`${state.view}: ${state.title}`}
            size={sizes[shownSize]}
            scale={scale}
          />
        )}
        <Box
          component="a"
          href={address}
          target="_blank"
          rel="noreferrer"
          tabIndex={-1}
          aria-hidden="true"
          sx={{ position: 'absolute', inset: 0 }}
        />
      </Box>
    </Box>
  );
}
