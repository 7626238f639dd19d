import { isHarmless, type Risk } from '../../domain/preview/risk';
import { Notice } from '../../ui/Notice';
import { valuesInWords } from '../shared/attributeWords';

interface Props {
  /** Null where nothing was compared, not to the end, or before the last save. */
  readonly risk: Risk | null;
  /** Whether it was compared before the last save. */
  readonly outdated: boolean;
  /** Whether a backup that can be opened again has been saved just now. */
  readonly backedUp: boolean;
}

const notCompared =
  'Microsoft’s values have not been compared. Close this review and choose “Look before you save” to see them.';
const comparedBefore =
  'Microsoft’s values were compared before the last save, which may have changed them. Close this review and choose “Compare again” to see them.';

/** Of what is not known, no backup can be made. */
const unknownToo = (count: number): string =>
  ` For ${valuesInWords(count)} more it is not known, and no backup can hold ${count === 1 ? 'it' : 'them'}.`;

/** What the save may cost, as far as it was compared. */
export function RiskNotice({ risk, outdated, backedUp }: Props) {
  if (risk === null) {
    return (
      <Notice severity="warning" title="What is lost is not known">
        {outdated ? comparedBefore : notCompared}
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
  if (risk.lost === 0) {
    return (
      <Notice severity="warning" title={`What is lost is not known for ${valuesInWords(risk.unknown)}`}>
        Whatever is lost of them cannot be brought back, and no backup can hold it.
      </Notice>
    );
  }
  return (
    <Notice severity="warning" title={`Microsoft 365 may lose ${valuesInWords(risk.lost)}`}>
      {backedUp
        ? 'They are in the backup, from which a restore script can be written.'
        : 'Nobody can bring them back unless they are saved first.'}
      {risk.unknown > 0 && unknownToo(risk.unknown)}
    </Notice>
  );
}
