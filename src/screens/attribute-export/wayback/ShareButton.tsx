import { lazy, Suspense, useState } from 'react';
import type { SharedPlan } from '../../../domain/sharedPlan/sharedPlan';
import type { Changes } from '../../../domain/changes';
import { directionsFromRules } from '../../../domain/directions';
import type { Directory, Rule } from '../../../domain/directory';
import { Button } from '../../../ui/Button';
import { useKnownImpact } from '../impact/ImpactContext';

const loadDialog = () => Promise.all([import('./SharePlan'), import('./planOf')]);
const SharePlan = lazy(async () => ({ default: (await import('./SharePlan')).SharePlan }));

interface Props {
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly changes: Changes;
}

/** Writes the pending changes down for a ticket or a second pair of eyes. */
export function ShareButton({ directory, rules, changes }: Props) {
  const impact = useKnownImpact();
  const [plan, setPlan] = useState<SharedPlan | null>(null);
  const share = async () => {
    const [, { planOf }] = await loadDialog();
    setPlan(planOf(directory, changes, directionsFromRules(rules), impact, Date.now()));
  };
  return (
    <>
      <Button onClick={() => void share()}>Share plan</Button>
      <Suspense>{plan && <SharePlan plan={plan} rules={rules} onClose={() => setPlan(null)} />}</Suspense>
    </>
  );
}
