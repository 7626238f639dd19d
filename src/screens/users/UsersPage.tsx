import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { boundGroupsQuery } from '../../api/bindingQueries';
import type { Target } from '../../domain/binding/targets';
import { isSettled } from '../../api/changeBindings';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { Button } from '../../ui/Button';
import { Card, CardBody } from '../../ui/Card';
import { useLeaveGuard } from '../../ui/leaveGuard';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { ConnectionNotices } from '../shared/ConnectionNotices';
import { useOpening } from '../shared/opening';
import { useObstacle } from '../shared/useObstacle';
import { focusViewTitle } from '../shared/viewTitle';
import { ReviewUnbind } from './bind/ReviewUnbind';
import { RunPanel } from './bind/RunPanel';
import { stillWanted, without } from './bind/stillWanted';
import { useBindingRun } from './bind/useBindingRun';
import { BoundGroups } from './BoundGroups';
import { lockedReasonId, lockedReasons } from './lockedReason';
import { SyncCounts } from './SyncCounts';
import { useBoundUsers } from './useBoundUsers';
import { UserCard } from './UserCard';
import { useGroupNames } from './useGroupNames';
import { UsersFilters } from './UsersFilters';
import { UsersReading } from './UsersReading';
import { UsersTable } from './UsersTable';
import { defaultUsersView, type UsersView } from './usersView';
import { useUsersView } from './useUsersView';

const BindPanel = lazy(async () => ({ default: (await import('./bind/BindPanel')).BindPanel }));

const nobody: readonly Target[] = [];

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
}

/** Who is bound and why; binding and unbinding. */
export function UsersPage({ directory, connection }: Props) {
  const obstacle = useObstacle(directory, connection);
  const users = useBoundUsers(directory.id);
  const boundGroups = useQuery(boundGroupsQuery(directory.id));
  const { names, nameOf } = useGroupNames();
  const [view, change] = useUsersView();
  const card = useOpening();
  const [opened, setOpened] = useState(false);
  const [targets, setTargets] = useState(nobody);
  const [unbinding, setUnbinding] = useState(nobody);
  const run = useBindingRun(directory.id, ({ op }, outcome) => {
    if (outcome.kind !== 'finished') return;
    users.readAgain();
    if (op === 'remove') return;
    setTargets((chosen) => without(chosen, outcome.results));
    if (outcome.results.every(isSettled)) setOpened(false);
  });
  const running = run.state.kind === 'running';
  useLeaveGuard({ active: running || targets.length > 0, atStake: running ? 'bindings' : 'choice' });
  const ended = run.state.kind === 'ended' ? run.state.order : null;
  const again = ended && !obstacle ? stillWanted(ended, targets) : null;
  const onUnbind = obstacle || running ? null : (target: Target) => setUnbinding([target]);
  const look = (part: Partial<UsersView>) => {
    if (part.person) card.ask(part.person);
    change(part);
  };
  const dismiss = () => {
    run.dismiss();
    focusViewTitle();
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ConnectionNotices connection={connection} obstacle={obstacle} />
      <RunPanel
        run={run}
        users={users}
        groupName={nameOf}
        onRetry={again && (() => void run.start(again))}
        onDismiss={dismiss}
      />
      {/* It keeps the focus where the button or the panel in it is gone. */}
      <div tabIndex={-1}>
        {(opened || targets.length > 0) && !obstacle ? (
          <Suspense fallback={<SkeletonRows rows={3} label="Loading" />}>
            <BindPanel
              directory={directory}
              users={users}
              groupName={nameOf}
              targets={targets}
              running={running}
              onTargets={setTargets}
              onBind={(wanted) => void run.start({ op: 'add', targets: wanted })}
              onClose={() => {
                setOpened(false);
                setTargets(nobody);
                if (ended?.op === 'add') run.dismiss();
                focusViewTitle();
              }}
            />
          </Suspense>
        ) : (
          <div>
            <Button
              variant="contained"
              aria-disabled={obstacle !== null || running}
              aria-describedby={obstacle ? lockedReasonId : undefined}
              onClick={obstacle || running ? undefined : () => setOpened(true)}
            >
              Bind users or groups
            </Button>
            {obstacle && (
              <Box component="span" id={lockedReasonId} sx={{ ml: 1.5, color: 'text.secondary' }}>
                {lockedReasons[obstacle]}
              </Box>
            )}
          </div>
        )}
      </div>
      <BoundGroups
        directoryId={directory.id}
        groupName={nameOf}
        onShow={(group) => change({ ...defaultUsersView, group })}
        onUnbind={onUnbind}
      />
      <Card
        id="bound-users"
        title="Bound users"
        lead="Who JumpCloud writes to in this directory, why, and how the last attempt went."
      >
        <CardBody>
          <UsersReading users={users} />
          <SyncCounts users={users} onChange={change} />
          <UsersFilters
            view={view}
            groups={(boundGroups.data ?? []).map((id) => [id, nameOf(id)] as const)}
            onChange={change}
          />
          {view.person !== null && (
            <UserCard
              users={users}
              directoryId={directory.id}
              id={view.person}
              groupName={nameOf}
              onUnbind={onUnbind}
              heading={card.heading}
              onClose={() => {
                card.giveBack();
                change({ person: null });
              }}
            />
          )}
          <UsersTable users={users} view={view} groupNames={names} groupName={nameOf} onChange={look} />
        </CardBody>
      </Card>
      {unbinding.length > 0 && (
        <ReviewUnbind
          directory={directory}
          targets={unbinding}
          users={users}
          groupName={nameOf}
          onConfirm={() => {
            setUnbinding(nobody);
            void run.start({ op: 'remove', targets: unbinding });
          }}
          onCancel={() => setUnbinding(nobody)}
        />
      )}
    </Box>
  );
}
