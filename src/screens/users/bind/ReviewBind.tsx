import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Target } from '../../../domain/binding/targets';
import type { Directory } from '../../../domain/directory';
import { attributesWith } from '../../../domain/directions';
import type { SwitchableId } from '../../../domain/attribute';
import { attributeName } from '../../../domain/attributes';
import { oldSince } from '../../../domain/preview/age';
import { isHarmless, riskOf } from '../../../domain/preview/risk';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Notice } from '../../../ui/Notice';
import { namesOf } from '../../shared/attributeWords';
import { plural } from '../../shared/format';
import { movedNews } from '../../shared/movedNews';
import { BackupButton } from '../../shared/preview/BackupButton';
import { countsAndLosses } from '../../../domain/preview/classesInWords';
import { LossNotice } from '../../shared/preview/LossNotice';
import { NotComparedNotice } from '../../shared/preview/NotComparedNotice';
import { OldNotice } from '../../shared/preview/OldNotice';
import type { BindComparison } from './BindPreview';
import { concernedInWords, reviewAction, reviewTitle, targetName } from './bindWords';
import { comparedIds, exportedIds } from './exportedIds';
import type { Reviewed } from './useBindReview';
import type { Concerned } from './useConcerned';

interface Props {
  readonly directory: Directory;
  readonly targets: readonly Target[];
  readonly concerned: Concerned;
  readonly reviewed: Reviewed;
  readonly comparison: BindComparison;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

interface LossProps extends Pick<Props, 'comparison'> {
  readonly exported: readonly SwitchableId[];
  readonly backedUp: boolean;
}

function Loss({ comparison, exported, backedUp }: LossProps) {
  const { state } = comparison;
  const [openedAt] = useState(Date.now);
  const old = oldSince(state.valuesAt, openedAt);
  const risk = state.phase === 'ready' ? riskOf(comparedIds(exported), state) : null;
  if (!risk) {
    return <NotComparedNotice phase={state.phase} where="under “Look before you bind”" />;
  }
  if (isHarmless(risk)) {
    if (old !== null) return <OldNotice since={old} />;
    return (
      <Notice severity="info" title="No value is lost but the password">
        Every value that can be compared is the same already, or fills an empty one.
      </Notice>
    );
  }
  return <LossNotice risk={risk} backedUp={backedUp} />;
}

/**
 * What binding does, to whom, and what it overwrites. Whoever is newly bound gets a new password at Microsoft too, which
 * nobody can compare or bring back, so the directory's name is typed unless everybody is bound already.
 */
export function ReviewBind(props: Props) {
  const { directory, targets, concerned, reviewed, comparison, onConfirm, onCancel } = props;
  const { preview, state } = comparison;
  const [saved, setSaved] = useState(false);
  const { newcomers, users, membersOf } = concerned;
  const overwrites = newcomers === null || newcomers.length > 0;
  const exported = attributesWith(reviewed.directions, 'export');
  const compared = comparedIds(exported);
  const isComplete = state.phase === 'ready';
  const risk = isComplete ? riskOf(compared, state) : null;
  return (
    <ConfirmDialog
      title={reviewTitle('add', targets, directory.name)}
      confirmLabel={overwrites ? reviewAction('add', targets) : 'Bind'}
      cancelLabel="Keep choosing"
      danger={overwrites}
      {...(overwrites ? { typeToConfirm: directory.name } : {})}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {reviewed.moved.length > 0 && (
        <Notice severity="warning" title="Somebody else changed what is exported">
          {movedNews(reviewed.moved)} Nothing has been sent. This review is of what is exported now.
        </Notice>
      )}
      <p>{concernedInWords(users.length, newcomers === null ? null : newcomers.length)}</p>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {targets.map((target) => {
          const members = membersOf.get(target.id);
          return (
            <li key={`${target.kind} ${target.id}`}>
              {targetName(target)}
              {target.kind === 'group' && members && `: ${plural(members.length, 'member', 'members')}`}
            </li>
          );
        })}
      </Box>
      {overwrites && (
        <>
          <p>
            Binding overwrites every exported attribute of the newly bound users in Microsoft 365, at once:{' '}
            {namesOf(exportedIds(exported))}. From then on JumpCloud keeps them in step. The password becomes
            JumpCloud’s and cannot be compared. Where JumpCloud has no value, Microsoft’s may be cleared.
          </p>
          <Loss comparison={comparison} exported={exported} backedUp={saved} />
          {risk && risk.lost > 0 && state.source?.kind !== 'none' && (
            <BackupButton
              preview={preview}
              directory={directory}
              attributes={compared}
              onSaved={() => setSaved(true)}
            />
          )}
          {isComplete && (
            <Box component="ul" aria-label="By attribute" sx={{ m: 0, pl: 2.5 }}>
              {compared.map((id) => {
                const counts = state.counts.get(id);
                return (
                  <li key={id}>
                    <strong>{attributeName(id)}</strong>:{' '}
                    {counts
                      ? countsAndLosses(counts, state.unseen.get(id) ?? 0, state.vacant.get(id) ?? 0)
                      : 'not compared'}
                  </li>
                );
              })}
            </Box>
          )}
        </>
      )}
      <p>Requests are sent one after another; JumpCloud has no way to take them back together.</p>
    </ConfirmDialog>
  );
}
