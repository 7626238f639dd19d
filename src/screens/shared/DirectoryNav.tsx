import Box from '@mui/material/Box';
import type { Directory } from '../../domain/directory';
import { forcedChosen, forcedColours } from '../../ui/forcedColours';
import { directoryViews, type DirectoryViewId } from './directoryViews';

const list = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2.5,
  mb: 3,
  borderBottom: '1px solid',
  borderColor: 'divider',
  '& a': {
    py: 1,
    mb: '-1px',
    borderBottom: '2px solid transparent',
    color: 'text.secondary',
    textDecoration: 'none',
    fontWeight: 550,
    [forcedColours]: { mb: 0, borderColor: 'Canvas' },
  },
  '& a:hover': { color: 'text.primary' },
  '& [aria-current]': { color: 'text.primary', borderColor: 'primary.main', ...forcedChosen },
} as const;

interface Props {
  readonly directory: Directory;
  readonly view: DirectoryViewId;
}

/** The views of one directory; the one that is open is marked. */
export function DirectoryNav({ directory, view }: Props) {
  return (
    <Box component="nav" aria-label="Directory" sx={list}>
      {directoryViews.map(({ id, path, label }) => (
        <a
          key={id}
          href={`/directories/${directory.id}${path}`}
          aria-current={id === view ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </Box>
  );
}
