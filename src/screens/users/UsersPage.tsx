import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import type { Target } from '../../domain/binding/targets';
import { isSettled } from '../../api/changeBindings';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { useLeaveGuard } from '../../ui/leaveGuard';
import { ConnectionNotices } from '../shared/ConnectionNotices';
import { goTo } from '../shared/opening';
import { useObstacle } from '../shared/useObstacle';
import { useUrlView } from '../shared/useUrlView';
import { focusViewTitle } from '../shared/viewTitle';
import { BindArea } from './bind/BindArea';
import { ReviewUnbind } from './bind/ReviewUnbind';
import { RunPanel } from './bind/RunPanel';
import { stillWanted, without } from './bind/stillWanted';
import { useBindingRun } from './bind/useBindingRun';
import { BoundGroups } from './BoundGroups';
import { BoundUsersCard } from './BoundUsersCard';
import { ChosenBar } from './ChosenBar';
import type { Lock } from './lockedReason';
import { useBoundUsers } from './useBoundUsers';
import { useChosenUsers } from './useChosenUsers';
import { useGroupNames } from './useGroupNames';
import { defaultUsersView, opensUser, readUsersView, type UsersView, writeUsersView } from './usersView';

const nobody: readonly Target[] = [];

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
}

/** Who is bound and why; binding and unbinding. */
export function UsersPage({ directory, connection }: Props) {
  const obstacle = useObstacle(directory, connection);
  const users = useBoundUsers(directory.id);
  const groups = useGroupNames();
  const [view, change] = useUrlView(readUsersView, writeUsersView, opensUser);
  const [opened, setOpened] = useState(false);
  const [targets, setTargets] = useState(nobody);
  const choice = useChosenUsers();
  const listTitle = useRef<HTMLHeadingElement>(null);
  const [unbinding, setUnbinding] = useState(nobody);
  const run = useBindingRun(directory.id, ({ op }, outcome) => {
    if (outcome.kind !== 'finished') return;
    users.readAgain();
    if (op === 'remove') return choice.settle(outcome.results);
    setTargets((chosen) => without(chosen, outcome.results));
    if (outcome.results.every(isSettled)) setOpened(false);
  });
  const running = run.state.kind === 'running';
  const lock: Lock | null = running ? 'running' : obstacle;
  const hasChoice = targets.length > 0 || choice.chosen.size > 0;
  useLeaveGuard({ active: running || hasChoice, atStake: running ? 'bindings' : 'choice' });
  const ended = run.state.kind === 'ended' ? run.state.order : null;
  const again = ended && !obstacle ? stillWanted(ended, ended.op === 'add' ? targets : choice.list) : null;
  /** Lists these and nobody else. The list may be out of sight. */
  const list = (part: Partial<UsersView>) => {
    change({ ...defaultUsersView, ...part });
    if (listTitle.current) goTo(listTitle.current);
  };
  const onUnbind = lock ? null : (target: Target) => setUnbinding([target]);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ConnectionNotices directoryId={directory.id} connection={connection} obstacle={obstacle} />
      <RunPanel
        run={run}
        users={users}
        groupName={groups.nameOf}
        onRetry={again && (() => void run.start(again))}
        onDismiss={() => {
          run.dismiss();
          focusViewTitle();
        }}
      />
      <BindArea
        directory={directory}
        users={users}
        groupName={groups.nameOf}
        lock={lock}
        opened={opened || targets.length > 0}
        targets={targets}
        onOpen={() => setOpened(true)}
        onTargets={setTargets}
        found={run.found}
        onBind={(wanted, reviewed) => void run.start({ op: 'add', targets: wanted, reviewed })}
        onPutOff={() => run.found && run.dismiss()}
        onClose={() => {
          setOpened(false);
          setTargets(nobody);
          if (ended?.op === 'add') run.dismiss();
          focusViewTitle();
        }}
      />
      <BoundGroups
        directoryId={directory.id}
        groupName={groups.nameOf}
        onShow={(group) => {
          choice.showEverybody();
          list({ group });
        }}
        onUnbind={onUnbind}
      />
      <BoundUsersCard
        directoryId={directory.id}
        users={users}
        groups={groups}
        view={view}
        choice={choice}
        locked={obstacle !== null}
        heading={listTitle}
        onUnbind={onUnbind}
        onChange={change}
      />
      <ChosenBar
        choice={choice}
        lock={lock}
        onShow={() => {
          choice.showOnlyThese();
          list({});
        }}
        onReview={() => setUnbinding(choice.list)}
      />
      {unbinding.length > 0 && (
        <ReviewUnbind
          directory={directory}
          targets={unbinding}
          users={users}
          groupName={groups.nameOf}
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
