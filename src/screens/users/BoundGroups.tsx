import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { boundGroupsQuery, membersQuery } from '../../api/bindingQueries';
import { explain } from '../../api/explain';
import type { Target } from '../../domain/binding/targets';
import type { DirectoryId } from '../../domain/directory';
import { Button } from '../../ui/Button';
import { Card, CardBody } from '../../ui/Card';
import { ErrorState } from '../../ui/ErrorState';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { plural } from '../shared/format';
import { useReadError } from '../shared/useReadError';
import { lockedReasonId } from './lockedReason';

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  justifyContent: 'space-between',
  py: 1,
  overflowWrap: 'anywhere',
} as const;

interface Props {
  readonly directoryId: DirectoryId;
  readonly groupName: (id: string) => string;
  readonly onShow: (groupId: string) => void;
  /** Null where nothing may be changed. */
  readonly onUnbind: ((target: Target) => void) | null;
}

interface RowProps extends Omit<Props, 'directoryId'> {
  readonly id: string;
}

function GroupRow({ id, groupName, onShow, onUnbind }: RowProps) {
  const members = useQuery(membersQuery(id));
  const name = groupName(id);
  const size = members.data
    ? plural(members.data.length, 'member', 'members')
    : members.isError
      ? 'Number of members not known'
      : 'Counting members…';
  return (
    <Box component="li" sx={row}>
      <div>
        <strong>{name}</strong>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {size}
        </Box>
      </div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" aria-label={`Show the users bound through ${name}`} onClick={() => onShow(id)}>
          Show its users
        </Button>
        <Button
          variant="outlined"
          size="small"
          aria-label={`Unbind group ${name}`}
          aria-disabled={onUnbind === null}
          aria-describedby={onUnbind ? undefined : lockedReasonId}
          onClick={onUnbind ? () => onUnbind({ kind: 'group', id, name }) : undefined}
        >
          Unbind
        </Button>
      </Box>
    </Box>
  );
}

/** The groups whose members are bound. */
export function BoundGroups({ directoryId, ...rest }: Props) {
  const groups = useQuery(boundGroupsQuery(directoryId));
  const problem = useReadError(groups);
  return (
    <Card
      id="bound-groups"
      title="Bound groups"
      lead="Whoever is a member of one of these is bound, and whoever joins it in JumpCloud will be."
    >
      <CardBody>
        {groups.isPending && !problem && <SkeletonRows rows={1} label="Loading the bound groups" />}
        {problem && (
          <ErrorState
            {...explain(problem.error)}
            onRetry={() => void groups.refetch()}
            retrying={groups.isFetching}
          />
        )}
        {groups.data?.length === 0 && <p>No group is bound. Users are bound one by one.</p>}
        {groups.data && groups.data.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {groups.data.map((id) => (
              <GroupRow key={id} id={id} {...rest} />
            ))}
          </Box>
        )}
      </CardBody>
    </Card>
  );
}
