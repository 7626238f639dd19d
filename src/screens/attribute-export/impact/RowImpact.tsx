import { lazy, Suspense } from 'react';
import type { Switchable } from '../../../domain/attribute';
import { useImpactState } from './ImpactContext';
import { useLookAtPeople } from './usePeopleView';

const ImpactBar = lazy(async () => ({ default: (await import('./ImpactBar')).ImpactBar }));

/** The classes of the people this attribute's change concerns, as soon as a preview has counted them. */
export function RowImpact({ attribute }: { readonly attribute: Switchable }) {
  const state = useImpactState();
  const lookAt = useLookAtPeople();
  const counts = state?.counts.get(attribute.id);
  if (!counts || state?.people === 0) return null;
  return (
    <Suspense>
      <ImpactBar
        name={attribute.name}
        counts={counts}
        onOpen={(cellClass) =>
          lookAt({ open: true, attribute: attribute.id, cellClass, search: '', person: null })
        }
      />
    </Suspense>
  );
}
