import { useState } from 'react';
import { kindsOf } from '../../domain/changeKinds';
import { countChanges, type Changes } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { Directory } from '../../domain/directory';
import type { Moved } from '../../domain/merge';
import { oldSince } from '../../domain/preview/age';
import { isHarmless, riskOf } from '../../domain/preview/risk';
import { changesSignInNames, sentBy } from '../../domain/preview/sentBy';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { ChangeList } from './ChangeList';
import { useBackupThreshold } from './impact/backupThreshold';
import { believedAt } from './impact/believed';
import { useImpact, useKnownImpact, useOutdated } from './impact/ImpactContext';
import { movedNews } from '../shared/movedNews';
import { reviewAction, reviewTitle } from './reviewWords';
import { RiskNotice } from './RiskNotice';
import { SelectionBefore } from './wayback/SelectionBefore';
import { type Bound } from '../shared/directoryWords';
import { sourceLine } from '../shared/preview/impactWords';
import { BackupButton } from '../shared/preview/BackupButton';

interface Props {
  readonly changes: Changes;
  /** What somebody else changed since the administrator was last told. */
  readonly moved: readonly Moved[];
  /** The directions now: by them a change starts or stops something, or turns it round. */
  readonly saved: Directions;
  readonly bound: Bound;
  readonly directory: Directory;
  /** Told whether a backup that can be opened again has been saved here. */
  readonly onConfirm: (backedUp: boolean) => void;
  readonly onCancel: () => void;
}

/**
 * The exact list of what starts to overwrite, what turns round and what stops. Unless a complete comparison of late has
 * shown that nothing is lost, the administrator types the directory's name: what stands in Microsoft 365 cannot be
 * brought back. A change of sign-in names is always typed.
 */
export function ReviewDialog({ changes, moved, saved, bound, directory, onConfirm, onCancel }: Props) {
  const { preview, exportChangedAt, backedUp: backups } = useImpact();
  const outdated = useOutdated();
  const impact = useKnownImpact();
  const [threshold] = useBackupThreshold();
  const compared = impact?.phase === 'ready' ? impact : null;
  const sent = sentBy(changes);
  const risk = compared && riskOf(sent, compared);
  const [openedAt] = useState(Date.now);
  const old = compared && oldSince(compared.valuesAt, openedAt);
  const believed = believedAt(impact, exportChangedAt, openedAt);
  const readAt = compared?.readAt ?? null;
  const backedUp = readAt !== null && backups.has(readAt, sent);
  const kinds = kindsOf(changes, saved);
  const signInNames = changesSignInNames(changes);
  const overwrites = sent.length > 0;
  const harmless = isHarmless(risk) && old === null;
  const typed = signInNames || (overwrites && !harmless);
  return (
    <ConfirmDialog
      title={reviewTitle(kinds, harmless)}
      confirmLabel={reviewAction(kinds, harmless)}
      cancelLabel="Keep editing"
      danger={typed}
      {...(typed ? { typeToConfirm: directory.name } : {})}
      onConfirm={() => onConfirm(backedUp)}
      onCancel={onCancel}
    >
      <p>
        {countChanges(changes) === 1
          ? `This change applies to ${directory.name}.`
          : `These changes apply to ${directory.name}. They are sent one after another; JumpCloud has no way to take them back together.`}
      </p>
      {moved.length > 0 && (
        <Notice severity="info" title="Somebody else changed this directory">
          {movedNews(moved)} Saving leaves that as it is, unless it is listed here.
        </Notice>
      )}
      {overwrites && (
        <RiskNotice
          risk={risk}
          phase={impact?.phase ?? 'idle'}
          oldSince={old}
          outdated={outdated}
          backedUp={backedUp}
        />
      )}
      {overwrites && risk && impact?.source && <p>{sourceLine(impact.source, impact.readAt)}</p>}
      {preview && risk && readAt !== null && risk.lost >= threshold && (
        <BackupButton
          preview={preview}
          directory={directory}
          attributes={sent}
          onSaved={() => backups.add(readAt, sent)}
        />
      )}
      <ChangeList
        title={harmless ? 'Starts to export' : 'Starts to overwrite'}
        ids={kinds.starts}
        on
        bound={bound}
        compared={compared}
        believed={believed}
      />
      <ChangeList
        title="Turns round, from import to export"
        ids={kinds.turnsRound}
        on
        imported
        bound={bound}
        compared={compared}
        believed={believed}
      />
      <ChangeList
        title="Stops"
        ids={kinds.stops}
        on={false}
        bound={bound}
        compared={compared}
        believed={believed}
      />
      <ChangeList
        title="Stops being imported"
        ids={kinds.stopsImport}
        on={false}
        imported
        bound={bound}
        compared={null}
        believed={null}
      />
      <SelectionBefore directory={directory} imported={[...kinds.turnsRound, ...kinds.stopsImport]} />
    </ConfirmDialog>
  );
}
