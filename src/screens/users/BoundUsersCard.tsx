import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { boundGroupsQuery } from '../../api/bindingQueries';
import type { Target } from '../../domain/binding/targets';
import type { DirectoryId } from '../../domain/directory';
import { Card, CardBody } from '../../ui/Card';
import { useBackTo, useOpening } from '../shared/opening';
import { lockedReasonId } from './lockedReason';
import { SyncCounts } from './SyncCounts';
import type { BoundUsers } from './useBoundUsers';
import { UserCard } from './UserCard';
import type { Choice } from './useChosenUsers';
import type { GroupNames } from './useGroupNames';
import { UsersFilters } from './UsersFilters';
import { UsersReading } from './UsersReading';
import { UsersTable } from './UsersTable';
import type { UsersView } from './usersView';

interface Props {
  readonly directoryId: DirectoryId;
  readonly users: BoundUsers;
  readonly groups: GroupNames;
  readonly view: UsersView;
  readonly choice: Choice;
  /** Nobody can be chosen, for the reason that the page gives. */
  readonly locked: boolean;
  /** Null where nothing may be changed now. */
  readonly onUnbind: ((target: Target) => void) | null;
  /** Takes the title of the list. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChange: (change: Partial<UsersView>) => void;
}

/** Who is bound, and in what state; one user in full; choosing several. */
export function BoundUsersCard(props: Props) {
  const { directoryId, users, groups, view, choice, locked, onUnbind, heading, onChange } = props;
  const { names, nameOf } = groups;
  const boundGroups = useQuery(boundGroupsQuery(directoryId));
  const card = useOpening();
  useBackTo(card, view.person !== null);
  const look = (part: Partial<UsersView>) => {
    if (part.person) card.ask(part.person);
    onChange(part);
  };
  return (
    <Card
      id="bound-users"
      heading={heading}
      title="Bound users"
      lead="Who JumpCloud writes to in this directory, why, and how the last attempt went."
    >
      <CardBody>
        <UsersReading users={users} />
        <SyncCounts users={users} onChange={onChange} />
        <UsersFilters view={view} groups={boundGroups.data ?? []} groupName={nameOf} onChange={onChange} />
        {view.person !== null && (
          <UserCard
            users={users}
            directoryId={directoryId}
            id={view.person}
            groupName={nameOf}
            onUnbind={onUnbind}
            heading={card.heading}
            onClose={() => {
              card.giveBack();
              onChange({ person: null });
            }}
          />
        )}
        <UsersTable
          users={users}
          view={view}
          groupNames={names}
          groupName={nameOf}
          choice={choice}
          lockId={locked ? lockedReasonId : null}
          onChange={look}
        />
      </CardBody>
    </Card>
  );
}
