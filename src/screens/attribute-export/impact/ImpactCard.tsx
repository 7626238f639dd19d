import { lazy, startTransition, Suspense, useState, type ComponentProps } from 'react';
import { Button } from '../../../ui/Button';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { Card, CardBody } from '../../../ui/Card';
import { usePeopleView } from './usePeopleView';

const ImpactPanel = lazy(async () => ({ default: (await import('./ImpactPanel')).ImpactPanel }));

/** The offer to look before saving. What stands behind it is loaded when somebody takes it. */
export function ImpactCard(props: ComponentProps<typeof ImpactPanel>) {
  const [view] = usePeopleView();
  const [taken, setTaken] = useState(view.open || view.person !== null);
  return (
    <Card
      id="impact"
      title="Who changes, and what they lose"
      lead="Compare what JumpCloud would send with what Microsoft 365 holds now. Looking writes nothing."
    >
      <CardBody>
        {/* It keeps the focus where the button in it that had it is gone. */}
        <div tabIndex={-1}>
          {taken ? (
            <Suspense fallback={<SkeletonRows rows={2} label="Loading the preview" />}>
              <ImpactPanel {...props} />
            </Suspense>
          ) : (
            <div>
              <Button variant="outlined" onClick={() => startTransition(() => setTaken(true))}>
                Look before you save
              </Button>
            </div>
          )}
        </div>
      </CardBody>
    </Card>
  );
}
