import { isHarmless, type Risk } from '../../domain/preview/risk';
import { Notice } from '../../ui/Notice';
import { formatNumber } from './words';

const values = (count: number) => `${formatNumber(count)} ${count === 1 ? 'value' : 'values'}`;

/** What the save may cost, as far as it was compared; null where it was not. */
export function RiskNotice({ risk }: { readonly risk: Risk | null }) {
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
    <Notice severity="warning" title={`Microsoft 365 may lose ${values(risk.lost)}`}>
      {risk.unknown > 0 && `For ${values(risk.unknown)} more it is not known. `}
      Nobody can bring them back unless they are saved first.
    </Notice>
  );
}
