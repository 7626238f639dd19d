import type { BindingOrder } from '../../../api/changeBindings';
import { type Target, targetKey } from '../../../domain/binding/targets';

/**
 * What trying again sends; null where that is nothing. Binding overwrites, so whoever has been taken out of the choice
 * meanwhile is not bound, and whoever was added has not been reviewed.
 */
export function stillWanted(order: BindingOrder, chosen: readonly Target[]): BindingOrder | null {
  if (order.op === 'remove') return order;
  const keys = new Set(chosen.map(targetKey));
  const targets = order.targets.filter((target) => keys.has(targetKey(target)));
  return targets.length > 0 ? { op: 'add', targets } : null;
}
