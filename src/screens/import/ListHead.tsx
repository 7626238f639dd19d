import Box from '@mui/material/Box';
import { Button } from '../../ui/Button';
import { SearchInput } from '../../ui/SearchInput';
import { Segmented } from '../../ui/Segmented';
import { type ImportView, shows } from './importView';
import { chooseAll, people, showLabels } from './importWords';

const options = shows.map((value) => ({ value, label: showLabels[value] }));

interface Props {
  readonly view: ImportView;
  readonly onChange: (change: Partial<ImportView>) => void;
  /** How many are shown, null where nobody could be read; and how many of them could still be chosen. */
  readonly shown: number | null;
  readonly free: number;
  /** Why nothing can be chosen, and the id under which controls refer to it; null where it can. */
  readonly lock: { readonly id: string; readonly words: string } | null;
  readonly onChooseAll: () => void;
}

/** Searches and narrows the list, and chooses all that it shows. */
export function ListHead({ view, onChange, shown, free, lock, onChooseAll }: Props) {
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SearchInput
          label="Search people in Microsoft 365"
          placeholder="Search names and sign-in names"
          value={view.search}
          onChange={(search) => onChange({ search })}
        />
        <Segmented label="Show" value={view.show} options={options} onChange={(show) => onChange({ show })} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component="output" sx={{ color: 'text.secondary', fontSize: '0.8125rem', flex: '1 1 8rem' }}>
          {shown === null ? 'Who fits is not known' : `${people(shown)} shown`}
        </Box>
        {lock && (
          <Box id={lock.id} sx={{ color: 'text.secondary' }}>
            {lock.words}
          </Box>
        )}
        {shown !== null && free > 1 && (
          <Button
            variant="outlined"
            size="small"
            aria-disabled={lock !== null}
            aria-describedby={lock?.id}
            onClick={lock ? undefined : onChooseAll}
          >
            {chooseAll(free, shown)}
          </Button>
        )}
      </Box>
    </Box>
  );
}
