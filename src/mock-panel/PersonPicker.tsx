import Box from '@mui/material/Box';
import { useState } from 'react';
import type { World } from '../mocks/world';
import { SearchInput } from '../ui/SearchInput';
import { useWorld } from './useWorld';
import { Button } from '../ui/Button';

interface Props {
  readonly world: World;
  readonly directoryId: string;
  readonly chosen: string | null;
  readonly onChoose: (userId: string) => void;
}

const list = {
  listStyle: 'none',
  m: 0,
  p: 0.5,
  maxHeight: '12rem',
  overflowY: 'auto',
  '& button': { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: 400 },
  '& [aria-pressed="true"]': { fontWeight: 650, bgcolor: 'action.selected' },
} as const;

/** Finds a user of the simulated organisation by name or email. */
export function PersonPicker({ world, directoryId, chosen, onChoose }: Props) {
  const [query, setQuery] = useState('');
  const people = useWorld(world, (now) => now.people(query, directoryId));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <SearchInput label="Search users" placeholder="Name or email" value={query} onChange={setQuery} />
      {people.length === 0 && <p>No user has such a name or email.</p>}
      <Box component="ul" aria-label="Users found" sx={list}>
        {people.map(({ id, name, email, bound }) => (
          <li key={id}>
            <Button size="small" color="inherit" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
              {name}, {email}
              {bound ? '' : ' (not bound)'}
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  );
}
