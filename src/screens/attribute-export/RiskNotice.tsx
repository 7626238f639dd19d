import { isHarmless, type Risk } from '../../domain/preview/risk';
import { Notice } from '../../ui/Notice';
import { LossNotice } from '../shared/preview/LossNotice';
import { OldNotice } from '../shared/preview/OldNotice';

interface Props {
  /** Null where nothing was compared, not to the end, or before the last save. */
  readonly risk: Risk | null;
  /** What Microsoft held then was compared, where that is long ago; else null. */
  readonly oldSince: number | null;
  /** Whether it was compared before the last save. */
  readonly outdated: boolean;
  /** Whether a backup that can be opened again has been saved just now. */
  readonly backedUp: boolean;
}

const notCompared =
  'Microsoft’s values have not been compared. Close this review and choose “Look before you save” to see them.';
const comparedBefore =
  'Microsoft’s values were compared before the last save, which may have changed them. Close this review and choose “Compare again” to see them.';

/** What the save may cost, as far as it was compared. */
export function RiskNotice({ risk, oldSince, outdated, backedUp }: Props) {
  if (risk === null) {
    return (
      <Notice severity="warning" title="What is lost is not known">
        {outdated ? comparedBefore : notCompared}
      </Notice>
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
