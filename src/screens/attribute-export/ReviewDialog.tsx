import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ClassCounts } from '../../api/preview/preview';
import type { SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import { signInNameOption } from '../../domain/catalogue';
import { countChanges, type Changes } from '../../domain/changes';
import type { Directory } from '../../domain/directory';
import { isHarmless, riskOf } from '../../domain/preview/risk';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ChangeNotice } from './ChangeNotice';
import { useBackupThreshold } from './impact/backupThreshold';
import { useImpact, useImpactState } from './impact/ImpactContext';
import { countsInWords } from './impact/impactWords';
import { RiskNotice } from './RiskNotice';
import { BackupButton } from './wayback/BackupButton';
import { reviewAction, reviewTitle } from './words';
import { boundUsers, type Bound } from '../shared/directoryWords';

interface ListProps {
  readonly title: string;
  readonly ids: readonly SwitchableId[];
  readonly on: boolean;
  readonly bound: Bound;
  /** Null where nothing was compared, or not to the end. */
  readonly counts: ReadonlyMap<SwitchableId, ClassCounts> | null;
}

function ChangeList({ title, ids, on, bound, counts }: ListProps) {
  if (ids.length === 0) return null;
  return (
    <section>
      <Box component="h3" sx={{ fontSize: '0.875rem', mb: 0.5 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 1 } }}>
        {ids.map((id) => {
          const judged = on ? counts?.get(id) : undefined;
          return (
            <li key={id}>
              <strong>{switchable(id).name}</strong>: {judged ? countsInWords(judged) : boundUsers(bound)}
              {(!judged || id === signInNameOption.id) && (
                <ChangeNotice attribute={switchable(id)} turnsOn={on} bound={bound} />
              )}
            </li>
          );
        })}
      </Box>
    </section>
  );
}

interface Props {
  readonly changes: Changes;
  readonly bound: Bound;
  readonly directory: Directory;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/**
 * The exact list of what starts to overwrite and what stops. Unless a complete comparison has shown that nothing is
 * lost, the administrator types the directory's name: what stands in Microsoft 365 cannot be brought back. A change
 * of sign-in names is always typed.
 */
export function ReviewDialog({ changes, bound, directory, onConfirm, onCancel }: Props) {
  const { preview } = useImpact();
  const impact = useImpactState();
  const [threshold] = useBackupThreshold();
  const counts = impact?.phase === 'ready' ? impact.counts : null;
  const risk = counts ? riskOf(changes.turnOn, counts) : null;
  const [backedUp, setBackedUp] = useState(false);
  const signInNames = [...changes.turnOn, ...changes.turnOff].includes(signInNameOption.id);
  const overwrites = changes.turnOn.length > 0;
  const typed = signInNames || (overwrites && !isHarmless(risk));
  return (
    <ConfirmDialog
      title={reviewTitle(changes)}
      confirmLabel={reviewAction(changes)}
      cancelLabel="Keep editing"
      danger={typed}
      {...(typed ? { typeToConfirm: directory.name } : {})}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {countChanges(changes) === 1 ? 'This change applies' : 'These changes apply'} to {directory.name}.
        They are sent one after another; JumpCloud has no way to take them back together.
      </p>
      {overwrites && <RiskNotice risk={risk} backedUp={backedUp} />}
      {preview && risk && risk.lost >= threshold && (
        <BackupButton
          preview={preview}
          directory={directory}
          changes={changes}
          onSaved={() => setBackedUp(true)}
        />
      )}
      <ChangeList title="Starts to overwrite" ids={changes.turnOn} on bound={bound} counts={counts} />
      <ChangeList title="Stops" ids={changes.turnOff} on={false} bound={bound} counts={null} />
    </ConfirmDialog>
  );
}
