import { isHarmless, type Risk } from '../../domain/preview/risk';
import { Notice } from '../../ui/Notice';
import { valuesInWords } from '../shared/attributeWords';

interface Props {
  /** Null where nothing was compared, or not to the end. */
  readonly risk: Risk | null;
  /** Whether a backup that can be opened again has been saved just now. */
  readonly backedUp: boolean;
}

/** What the save may cost, as far as it was compared. */
export function RiskNotice({ risk, backedUp }: Props) {
  if (risk === null) {
    return (
      <Notice severity="warning" title="What is lost is not known">
        Microsoft’s values have not been compared. Close this review and choose “Look before you save” to see
        them.
      </Notice>
    );
  }
  if (isHarmless(risk)) {
    return (
      <Notice severity="success" title="Nothing is lost">
        Every value is the same already, or fills an empty one.
      </Notice>
    );
  }
  return (
    <Notice severity="warning" title={`Microsoft 365 may lose ${valuesInWords(risk.lost)}`}>
      {risk.unknown > 0 && `For ${valuesInWords(risk.unknown)} more it is not known. `}
      {backedUp
        ? 'They are in the backup, from which a restore script can be written.'
        : 'Nobody can bring them back unless they are saved first.'}
    </Notice>
  );
}
