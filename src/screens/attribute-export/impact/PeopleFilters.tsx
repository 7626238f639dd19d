import Box from '@mui/material/Box';
import { isSwitchableId, switchables } from '../../../domain/attributes';
import { cellClasses } from '../../../domain/preview/cellClass';
import { SearchInput } from '../../../ui/SearchInput';
import { SelectInput } from '../../../ui/SelectInput';
import { toldOrder } from '../../../domain/preview/classesInWords';
import { classLooks } from '../../shared/preview/impactWords';
import type { PeopleView } from '../../shared/preview/impactView';

interface Props {
  readonly view: PeopleView;
  /** Whether something would be switched on: then that is what is listed at first. */
  readonly pending: boolean;
  readonly onChange: (change: Partial<PeopleView>) => void;
}

/** Narrows the list of people: by attribute, by class, by name or address. */
export function PeopleFilters({ view, pending, onChange }: Props) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end', mb: 1.5 }}>
      <SearchInput
        label="Search people"
        placeholder="Search name or address"
        value={view.search}
        onChange={(search) => onChange({ search })}
      />
      <SelectInput
        label="Attribute"
        value={view.attribute ?? ''}
        options={[
          { value: '', label: pending ? 'All that would start' : 'All optional' },
          ...switchables.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onChange({ attribute: isSwitchableId(value) ? value : null })}
      />
      <SelectInput
        label="Effect"
        value={view.cellClass ?? ''}
        options={[
          { value: '', label: 'All effects' },
          ...toldOrder.map((cellClass) => ({ value: cellClass, label: classLooks[cellClass].label })),
        ]}
        onChange={(value) => onChange({ cellClass: cellClasses.find((known) => known === value) ?? null })}
      />
    </Box>
  );
}
