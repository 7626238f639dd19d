import type { JudgedId } from '../../../domain/preview/judged';
import { listOfPeople, useImpact, useKnownImpact } from './ImpactContext';
import { useLookAtPeople } from './usePeopleView';

interface Props {
  /** Of the row. */
  readonly name: string;
  /** What its change begins to send. */
  readonly sent: JudgedId;
}

/** The classes of the people this attribute's change concerns, as soon as a preview has counted them. */
export function RowImpact({ name, sent }: Props) {
  const { Bar, list } = useImpact();
  const state = useKnownImpact();
  const lookAt = useLookAtPeople();
  const counts = state?.counts.get(sent);
  if (!Bar || !counts || state?.people === 0) return null;
  return (
    <Bar
      name={name}
      counts={counts}
      onOpen={(cellClass) => {
        list.ask(listOfPeople);
        lookAt({ open: true, attribute: sent, cellClass, search: '', person: null });
      }}
    />
  );
}
