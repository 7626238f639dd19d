import type { Switchable } from '../../../domain/attribute';
import { listOfPeople, useImpact, useKnownImpact } from './ImpactContext';
import { useLookAtPeople } from './usePeopleView';

/** The classes of the people this attribute's change concerns, as soon as a preview has counted them. */
export function RowImpact({ attribute }: { readonly attribute: Switchable }) {
  const { Bar, list } = useImpact();
  const state = useKnownImpact();
  const lookAt = useLookAtPeople();
  const counts = state?.counts.get(attribute.id);
  if (!Bar || !counts || state?.people === 0) return null;
  return (
    <Bar
      name={attribute.name}
      counts={counts}
      onOpen={(cellClass) => {
        list.ask(listOfPeople);
        lookAt({ open: true, attribute: attribute.id, cellClass, search: '', person: null });
      }}
    />
  );
}
