import Box from '@mui/material/Box';
import { useState } from 'react';
import type { World } from '../mocks/world';
import { Segmented } from '../ui/Segmented';
import { PersonPicker } from './PersonPicker';
import { PersonValues } from './PersonValues';
import { useWorld } from './useWorld';

/** Looks up a user and shows both sides for one Microsoft 365 directory. */
export function People({ world }: { readonly world: World }) {
  const directories = useWorld(world, (now) => now.microsoftDirectories());
  const [chosenDirectory, setDirectory] = useState<string | null>(null);
  const [userId, setUserId] = useState<string | null>(null);
  const directoryId = chosenDirectory ?? directories[0]?.id;
  return (
    <section aria-labelledby="mock-people">
      <h3 id="mock-people">Users on both sides</h3>
      {directoryId === undefined ? (
        <p>This scenario has no Microsoft 365 directory.</p>
      ) : (
        <Box sx={{ display: 'grid', gap: 1.5, mt: 1.5, justifyItems: 'stretch' }}>
          <Segmented
            label="Microsoft 365 directory"
            value={directoryId}
            options={directories.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setDirectory}
          />
          <PersonPicker world={world} directoryId={directoryId} chosen={userId} onChoose={setUserId} />
          {userId !== null && <PersonValues world={world} directoryId={directoryId} userId={userId} />}
        </Box>
      )}
    </section>
  );
}
