import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import { importRun } from '../../api/import/importRun';
import type { Directory } from '../../domain/directory';
import type { Chosen } from '../../domain/import/candidate';
import { problemsOf } from '../../domain/import/check';
import type { Obstacle } from '../../domain/permission';
import { useLeaveGuard } from '../../ui/leaveGuard';
import { useAnnounce } from '../../ui/LiveRegion';
import { useChangeUrlView } from '../shared/useUrlView';
import { focusViewTitle } from '../shared/viewTitle';
import { ElsewhereLine } from './ElsewhereLine';
import { ImportBar } from './ImportBar';
import { readImportView, writeImportView } from './importView';
import { type Lock, users } from './importWords';
import { People } from './People';
import { RunPanel } from './RunPanel';
import { useCorrecting } from './useCorrecting';
import { useImport } from './useImport';
import { WhatIsWritten } from './WhatIsWritten';

const ConfirmImport = lazy(async () => ({ default: (await import('./ConfirmImport')).ConfirmImport }));

interface Props {
  readonly directory: Directory;
  readonly obstacle: Obstacle | null;
}

/** Chooses people of Microsoft 365 and imports them. */
export function ImportPage({ directory, obstacle }: Props) {
  const { run, left, choice, again, start } = useImport(directory.id);
  // An import goes on elsewhere, and whom it has not made is chosen again on coming back.
  const isKept = run.kind === 'running' || choice.list.every((one) => left.missing.includes(one));
  useLeaveGuard({ active: !isKept, atStake: 'choice' });
  const changeView = useChangeUrlView(readImportView, writeImportView);
  const correcting = useCorrecting();
  const [reviewing, setReviewing] = useState(false);
  const announce = useAnnounce();
  const problems = problemsOf(choice.list, new Set(left.taken));
  const lock: Lock | null =
    run.kind === 'running' ? 'running' : (obstacle ?? (left.forbidden ? 'may-not-create' : null));
  const address = `/directories/${directory.id}`;

  const send = (chosen: readonly Chosen[]) => {
    setReviewing(false);
    announce(`Importing ${users(chosen.length)}`);
    void start(chosen);
  };
  const retry = again.length > 0 && problems.size === 0 ? () => send(again) : null;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {run.kind === 'idle' || run.directoryId !== directory.id ? (
        <>
          {run.kind !== 'idle' && <ElsewhereLine run={run} />}
          <WhatIsWritten usersHref={`${address}/users`} flowHref={`${address}/data-flow`} />
        </>
      ) : (
        <RunPanel
          run={run}
          usersHref={`${address}/users`}
          onRetry={retry}
          onDismiss={() => {
            importRun.dismiss();
            focusViewTitle();
          }}
        />
      )}
      <People directory={directory} choice={choice} problems={problems} correcting={correcting} lock={lock} />
      <ImportBar
        chosen={choice.list.length}
        problems={problems.size}
        lock={lock}
        onClear={choice.clear}
        onCorrect={() => {
          correcting.take([...problems.keys()]);
          changeView({ show: 'chosen', search: '' });
        }}
        onReview={() => setReviewing(true)}
      />
      {reviewing && (
        <Suspense>
          <ConfirmImport
            chosen={choice.list}
            onConfirm={() => send(choice.list)}
            onCancel={() => setReviewing(false)}
          />
        </Suspense>
      )}
    </Box>
  );
}
