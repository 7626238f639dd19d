import Box from '@mui/material/Box';
import { routeKinds, syncKinds } from '../../domain/binding/binding';
import { SearchInput } from '../../ui/SearchInput';
import { SelectInput } from '../../ui/SelectInput';
import { routeLabels, syncLooks } from './userWords';
import type { UsersView } from './usersView';

interface Props {
  readonly view: UsersView;
  /** The ids of the groups that are bound. */
  readonly groups: readonly string[];
  readonly groupName: (id: string) => string;
  readonly onChange: (change: Partial<UsersView>) => void;
}

/** Narrows the list of bound users: by state, by route, by group, by name or address. */
export function UsersFilters({ view, groups, groupName, onChange }: Props) {
  // A group of which the address asks, although it is not bound any more, is still to be seen and taken away.
  const offered = new Set([...groups, ...(view.group === null ? [] : [view.group])]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'end' }}>
      <SearchInput
        label="Search bound users"
        placeholder="Search name, address or group"
        value={view.search}
        onChange={(search) => onChange({ search })}
      />
      <SelectInput
        label="Synchronisation"
        value={view.status ?? ''}
        options={[
          { value: '', label: 'All states' },
          ...syncKinds.map((kind) => ({ value: kind, label: syncLooks[kind].label })),
        ]}
        onChange={(value) => onChange({ status: syncKinds.find((kind) => kind === value) ?? null })}
      />
      <SelectInput
        label="Bound"
        value={view.route ?? ''}
        options={[
          { value: '', label: 'All routes' },
          ...routeKinds.map((kind) => ({ value: kind, label: routeLabels[kind] })),
        ]}
        onChange={(value) => onChange({ route: routeKinds.find((kind) => kind === value) ?? null })}
      />
      {offered.size > 0 && (
        <SelectInput
          label="Group"
          value={view.group ?? ''}
          options={[
            { value: '', label: 'All groups' },
            ...[...offered].map((value) => ({ value, label: groupName(value) })),
          ]}
          onChange={(value) => onChange({ group: value || null })}
        />
      )}
    </Box>
  );
}
