import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import { SearchInput } from '../../../ui/SearchInput';

const nobody: Awaited<ReturnType<Preview['findPeople']>> = [];

interface Props {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly onFind: (personId: string) => void;
}

/** The preview finds no more than these. */
const mostFound = 20;

function foundInWords(count: number, phase: PreviewState['phase']): string {
  if (count === 0) return phase === 'ready' ? 'Nobody found.' : 'Nobody found among those read so far.';
  return count < mostFound ? `${count} found.` : `The first ${mostFound} are shown.`;
}

const list = {
  listStyle: 'none',
  m: 0,
  mt: 0.5,
  p: 0.5,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  maxHeight: '16rem',
  overflowY: 'auto',
} as const;

const entry = {
  display: 'block',
  width: '100%',
  textAlign: 'left',
  font: 'inherit',
  color: 'inherit',
  bgcolor: 'transparent',
  border: 0,
  borderRadius: '6px',
  px: 1,
  py: 0.5,
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  '&:hover': { bgcolor: 'action.hover' },
} as const;

/** Finds one person by name or address among those read so far. */
export function PersonFinder({ preview, state, onFind }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLElement>(null);
  const scope = useId();
  const asked = text.trim();
  const { data: found = nobody, isSuccess } = useQuery({
    queryKey: ['preview-find', scope, asked, state.phase, state.people],
    queryFn: () => preview.findPeople(asked),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const choose = (id: string) => {
    // What was found goes; the search stays, and closing the person leads back to it.
    field.current?.querySelector('input')?.focus();
    setText('');
    onFind(id);
  };
  return (
    <Box ref={field} sx={{ flex: '1 1 18rem', minWidth: 0 }}>
      <SearchInput label="Find one person" placeholder="Find one person" value={text} onChange={setText} />
      {asked !== '' && found.length > 0 && (
        <Box component="ul" aria-label="People found" sx={list}>
          {found.map(({ id, name, email }) => (
            <li key={id}>
              <Box component="button" type="button" sx={entry} onClick={() => choose(id)}>
                {name}{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {email}
                </Box>
              </Box>
            </li>
          ))}
        </Box>
      )}
      <Box component="output" sx={{ display: 'block', color: 'text.secondary', mt: asked === '' ? 0 : 0.5 }}>
        {asked !== '' && isSuccess && foundInWords(found.length, state.phase)}
      </Box>
    </Box>
  );
}
