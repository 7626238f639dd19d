import { useCallback, useSyncExternalStore } from 'react';
import { changesBetween, countChanges } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import { useLeaveGuard } from '../../ui/leaveGuard';
import type { ExportForm } from './useExportForm';

interface Props {
  readonly form: ExportForm;
  readonly saved: Directions;
  readonly saving: boolean;
}

/**
 * Asks before leaving with unsaved changes, or while they are saved. Apart from the bar that tells of them: that is drawn
 * a moment after the switch, and whoever leaves within this moment is to be asked as well.
 */
export function PendingGuard({ form, saved, saving }: Props): null {
  const subscribe = useCallback(
    (changed: () => void) => form.subscribe({ formState: { values: true }, callback: changed }),
    [form],
  );
  const pending = useSyncExternalStore(
    subscribe,
    () => countChanges(changesBetween(saved, form.getValues())) > 0,
  );
  useLeaveGuard({ active: pending || saving, atStake: saving ? 'saving' : 'changes' });
  return null;
}
