import Box from '@mui/material/Box';
import { useState } from 'react';
import type { World } from '../mocks/world';
import { FieldEditor } from './FieldEditor';
import { useWorld } from './useWorld';

interface Props {
  readonly world: World;
  readonly directoryId: string;
  readonly userId: string;
}

function JumpCloudSide({ world, userId }: Omit<Props, 'directoryId'>) {
  const values = useWorld(world, (now) => now.jumpCloudValues(userId));
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby="mock-jumpcloud">
      <h4 id="mock-jumpcloud">In JumpCloud</h4>
      <output>{said}</output>
      <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
        {values.map(({ field, label, value }) => (
          <FieldEditor
            key={field}
            label={label}
            value={value}
            onChange={(next) => {
              const refused = world.editUser(userId, field, next);
              if (refused === null) setSaid(`${label} changed in JumpCloud.`);
              return refused;
            }}
          />
        ))}
      </Box>
    </section>
  );
}

function MicrosoftSide({ world, directoryId, userId }: Props) {
  const values = useWorld(world, (now) => now.microsoftValues(directoryId, userId));
  return (
    <section aria-labelledby="mock-microsoft">
      <h4 id="mock-microsoft">In Microsoft 365 (simulated)</h4>
      {values === null ? (
        <p>This user has no account in this directory.</p>
      ) : (
        <Box component="dl" sx={{ m: 0, mt: 1, display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
          {values.map(({ property, value }) => (
            <div key={property}>
              <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {property}
              </Box>
              <Box component="dd" sx={{ m: 0, ...(value === null ? { fontStyle: 'italic' } : {}) }}>
                {value ?? 'empty'}
              </Box>
            </div>
          ))}
        </Box>
      )}
    </section>
  );
}

/** A user's values in JumpCloud, to change, beside what the simulated Microsoft 365 holds. */
export function PersonValues({ world, directoryId, userId }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <JumpCloudSide key={userId} world={world} userId={userId} />
      <MicrosoftSide world={world} directoryId={directoryId} userId={userId} />
    </Box>
  );
}
