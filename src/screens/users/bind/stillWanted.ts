import { type BindingOrder, type BindingResult, isSettled } from '../../../api/changeBindings';
import { type Target, targetKey } from '../../../domain/binding/targets';

/** What of a choice is still to be done after a run. */
export function without(chosen: readonly Target[], results: readonly BindingResult[]): readonly Target[] {
  const settled = new Set(results.filter(isSettled).map(({ target }) => targetKey(target)));
  return chosen.filter((target) => !settled.has(targetKey(target)));
}

/**
 * What trying again sends; null where that is nothing. Whoever has been taken out of the choice meanwhile is left as
 * they are, and whoever was added has not been reviewed. To unbind one user or group needs no choice.
 */
export function stillWanted(order: BindingOrder, chosen: readonly Target[]): BindingOrder | null {
  if (order.op === 'remove' && order.targets.length === 1) return order;
  const keys = new Set(chosen.map(targetKey));
  const targets = order.targets.filter((target) => keys.has(targetKey(target)));
  return targets.length > 0 ? { ...order, targets } : null;
}
