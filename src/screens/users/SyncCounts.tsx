import Box from '@mui/material/Box';
import { useId } from 'react';
import { useQuery } from '@tanstack/react-query';
import { syncKinds } from '../../domain/binding/binding';
import { Icon } from '../../ui/Icon';
import { formatNumber } from '../shared/format';
import { chips } from '../shared/preview/chips';
import type { BoundUsers } from './useBoundUsers';
import { defaultUsersView, type UsersView } from './usersView';
import { syncLooks } from './userWords';

interface Props {
  readonly users: BoundUsers;
  readonly onChange: (change: Partial<UsersView>) => void;
}

/** How many bound users are in each state; each number lists its users. */
export function SyncCounts({ users, onChange }: Props) {
  const { preview, state } = users;
  const scope = useId();
  const { data } = useQuery({
    queryKey: ['bound-user-states', scope, state.readAt],
    queryFn: () => preview.bindings({ ...defaultUsersView, groups: [], among: null }),
    enabled: state.phase === 'ready',
    gcTime: 0,
  });
  if (!data) return null;
  return (
    <Box component="ul" aria-label="States" sx={{ ...chips, fontSize: '0.8125rem' }}>
      {syncKinds.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            data-tone={syncLooks[kind].tone === 'quiet' ? 'calm' : syncLooks[kind].tone}
            onClick={() => onChange({ ...defaultUsersView, status: kind })}
          >
            <Icon name={syncLooks[kind].icon} />
            {syncLooks[kind].label} {formatNumber(data.counts[kind])}
          </button>
        </li>
      ))}
    </Box>
  );
}
