import Box from '@mui/material/Box';
import { connectionOf } from '../../domain/connection';
import type { Directory, DirectoryId } from '../../domain/directory';
import { Status } from '../../ui/Status';
import { Checkbox } from '../../ui/Toggles';
import { directoryLabels } from '../shared/directoryLabels';
import { connectionLooks } from '../shared/directoryWords';
import { mostColumns } from './compareParams';

interface Props {
  /** Those of Microsoft 365. */
  readonly directories: readonly Directory[];
  readonly chosen: readonly DirectoryId[];
  readonly now: number;
  readonly onChange: (ids: readonly DirectoryId[]) => void;
}

const option = {
  display: 'flex',
  gap: 1,
  alignItems: 'flex-start',
  minWidth: 0,
  overflowWrap: 'anywhere',
} as const;
const quiet = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  color: 'text.secondary',
  fontSize: '0.8125rem',
} as const;

/** Which directories stand side by side. */
export function DirectoryChooser({ directories, chosen, now, onChange }: Props) {
  const labels = directoryLabels(directories);
  const isFull = chosen.length >= mostColumns;
  const toggle = (id: DirectoryId, wanted: boolean) =>
    onChange(wanted ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.75, fontWeight: 600 }}>
        Directories to compare
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
        }}
      >
        {directories.map((directory) => {
          const { id, defaultDomain } = directory;
          const checked = chosen.includes(id);
          const connection = connectionOf(directory, now);
          return (
            <Box key={id} sx={option}>
              <Checkbox
                id={`compare-${id}`}
                checked={checked}
                disabled={!checked && isFull}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              <div>
                <label htmlFor={`compare-${id}`}>{labels.get(id)}</label>
                <Box sx={quiet}>
                  <span>{defaultDomain ?? 'Default domain not known'}</span>
                  <Status {...connectionLooks[connection.state]} />
                  <a href={`/directories/${id}`} aria-label={`Open ${labels.get(id)}`}>
                    Open
                  </a>
                </Box>
              </div>
            </Box>
          );
        })}
      </Box>
      {isFull && (
        <Box sx={{ mt: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
          {mostColumns} at most: take one out to choose another.
        </Box>
      )}
    </Box>
  );
}
