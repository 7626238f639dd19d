import type { Risk } from '../../../domain/preview/risk';
import { Notice } from '../../../ui/Notice';
import { valuesInWords } from '../attributeWords';

interface Props {
  /** Where something may be lost, or is not known. */
  readonly risk: Risk;
  /** Whether a backup that can be opened again has been saved just now. */
  readonly backedUp: boolean;
}

/** Of what is not known, no backup can be made. */
const unknownToo = (count: number): string =>
  ` For ${valuesInWords(count)} more it is not known, and no backup can hold ${count === 1 ? 'it' : 'them'}.`;

/** How many values Microsoft may lose, and of how many more that is not known. */
export function LossNotice({ risk, backedUp }: Props) {
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
