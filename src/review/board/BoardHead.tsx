import Box from '@mui/material/Box';
import { SearchInput } from '../../ui/SearchInput';
import { Segmented } from '../../ui/Segmented';
import { SelectInput } from '../../ui/SelectInput';
import type { BoardView } from './boardView';

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const sizes = [
  { value: 'phone', label: 'Phone' },
  { value: 'tablet', label: 'Tablet' },
  { value: 'desktop', label: 'Desktop' },
] as const;

interface Props {
  readonly view: BoardView;
  readonly views: readonly string[];
  readonly onChange: (part: Partial<BoardView>) => void;
}

/** What is shown of the board, and at which size and in which colours. */
export function BoardHead({ view, views, onChange }: Props) {
  const options = [{ value: '', label: 'All views' }, ...views.map((name) => ({ value: name, label: name }))];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end' }}>
      <SearchInput
        label="Search states"
        value={view.search}
        placeholder="Title, what to look at, or scenario"
        onChange={(search) => onChange({ search })}
      />
      <SelectInput
        label="View"
        value={view.view}
        options={options}
        onChange={(name) => onChange({ view: name })}
      />
      <Segmented
        label="Colours of all tiles"
        value={view.scheme}
        options={schemes}
        onChange={(scheme) => onChange({ scheme })}
      />
      <Segmented
        label="Width of all tiles"
        value={view.size}
        options={sizes}
        onChange={(size) => onChange({ size })}
      />
    </Box>
  );
}
