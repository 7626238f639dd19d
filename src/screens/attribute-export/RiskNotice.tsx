import type { Phase } from '../../api/preview/state';
import { isHarmless, type Risk } from '../../domain/preview/risk';
import { Notice } from '../../ui/Notice';
import { LossNotice } from '../shared/preview/LossNotice';
import { NotComparedNotice } from '../shared/preview/NotComparedNotice';
import { OldNotice } from '../shared/preview/OldNotice';

interface Props {
  /** Null where nothing was compared, not to the end, or before the export was changed. */
  readonly risk: Risk | null;
  /** What the comparison is doing. */
  readonly phase: Phase;
  /** What Microsoft held then was compared, where that is long ago; else null. */
  readonly oldSince: number | null;
  /** Whether it was compared before the export was changed. */
  readonly outdated: boolean;
  /** Whether a backup that can be opened again has been saved just now. */
  readonly backedUp: boolean;
}

const comparedBefore =
  'Microsoft’s values were compared before the export was changed, which may have overwritten them. Close this review and choose “Compare again” to see them.';

/** What the save may cost, as far as it was compared. */
export function RiskNotice({ risk, phase, oldSince, outdated, backedUp }: Props) {
  if (risk === null) {
    return outdated ? (
      <Notice severity="warning" title="What is lost is not known">
        {comparedBefore}
      </Notice>
    ) : (
      <NotComparedNotice phase={phase} where="under “Who changes, and what they lose”" />
    );
  }
  if (isHarmless(risk)) {
    if (oldSince !== null) return <OldNotice since={oldSince} />;
    return (
      <Notice severity="success" title="Nothing is lost">
        Every value is the same already, or Microsoft 365 has none to lose.
      </Notice>
    );
  }
  return <LossNotice risk={risk} backedUp={backedUp} />;
}
