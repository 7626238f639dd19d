import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { World } from '../mocks/world';

const MockPanel = lazy(async () => ({ default: (await import('./MockPanel')).MockPanel }));

const strip = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  alignItems: 'center',
  columnGap: 1.5,
  // As high while the simulation starts as later: on a phone its links take a second line.
  minHeight: { xs: '3.25rem', sm: '2rem' },
  px: 2,
  py: 0.25,
  fontSize: '0.8125rem',
  bgcolor: 'action.selected',
  borderBottom: '1px solid',
  borderColor: 'divider',
  '& > a': { color: 'primary.main', p: 0.5 },
  '& > button': {
    font: 'inherit',
    color: 'primary.main',
    background: 'none',
    border: 0,
    p: 0.5,
    cursor: 'pointer',
    textDecoration: 'underline',
    textUnderlineOffset: '0.2em',
  },
} as const;

interface Props {
  /** Fulfilled once the simulation answers. Where it cannot start, another page takes this one's place. */
  readonly starting: Promise<World>;
}

function Started({ world }: { readonly world: World }) {
  const scenario = useSyncExternalStore(world.subscribe, world.scenario);
  const [open, setOpen] = useState(false);
  return (
    <>
      <span>
        Mocked backend · scenario: <strong>{scenario}</strong>
      </span>
      <button type="button" onClick={() => setOpen(true)}>
        Open mock panel
      </button>
      <a href={`${import.meta.env.BASE_URL}?review`} target="_self">
        Design review
      </a>
      {open && (
        <Suspense>
          <MockPanel world={world} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Says on every page of a mocked build that nothing here is real, and leads to what stands behind it. */
export function MockStrip({ starting }: Props) {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    starting.then(setWorld, () => undefined);
  }, [starting]);
  return (
    <Box component="section" aria-label="Mocked backend" sx={strip}>
      {world ? <Started world={world} /> : 'Mocked backend · starting'}
    </Box>
  );
}
