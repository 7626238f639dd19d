import Box from '@mui/material/Box';
import { SearchInput } from '../../ui/SearchInput';
import { Segmented } from '../../ui/Segmented';
import { shows, type Show, type View } from './viewParams';

const labels: Record<Show, string> = {
  all: 'All',
  exported: 'Exported',
  'not-exported': 'Not exported',
  changed: 'Changed',
};

interface Props {
  readonly view: View;
  readonly onChange: (change: Partial<View>) => void;
}

/** Search over all names, and which rows to show. */
export function FilterBar({ view, onChange }: Props) {
  return (
    <Box
      component="search"
      aria-label="Attributes"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
    >
      <SearchInput
        label="Search attributes"
        placeholder="Search names on both sides"
        value={view.query}
        onChange={(query) => onChange({ query })}
      />
      <Segmented
        label="Show attributes"
        value={view.show}
        options={shows.map((show) => ({ value: show, label: labels[show] }))}
        onChange={(show) => onChange({ show })}
      />
    </Box>
  );
}
