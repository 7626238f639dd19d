import Box from '@mui/material/Box';
import { useId } from 'react';
import { useQuery } from '@tanstack/react-query';
import { syncKinds } from '../../domain/binding/binding';
import { LinkButton } from '../../ui/LinkButton';
import { Status } from '../../ui/Status';
import { formatNumber } from '../shared/format';
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
    <Box
      component="ul"
      aria-label="States"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, p: 0, listStyle: 'none' }}
    >
      {syncKinds.map((kind) => (
        <li key={kind}>
          <LinkButton onClick={() => onChange({ ...defaultUsersView, status: kind })}>
            <Status
              {...syncLooks[kind]}
              label={`${syncLooks[kind].label} ${formatNumber(data.counts[kind])}`}
            />
          </LinkButton>
        </li>
      ))}
    </Box>
  );
}
