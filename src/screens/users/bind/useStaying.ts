import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { BindingOrder } from '../../../api/changeBindings';
import type { Routes } from '../../../domain/binding/binding';
import type { BoundUsers } from '../useBoundUsers';

const nobody: ReadonlyMap<string, Routes> = new Map();

/**
 * Whoever was unbound and is bound along another route all the same, by id; nobody before the bound users have been read
 * again after the run.
 */
export function useStaying({ op, targets }: BindingOrder, { preview, state }: BoundUsers) {
  const scope = useId();
  const ids = op === 'remove' ? targets.filter(({ kind }) => kind === 'user').map(({ id }) => id) : [];
  const { data = nobody } = useQuery({
    queryKey: ['staying', scope, state.readAt],
    queryFn: async () => {
      const bindings = await preview.bindingsOf(ids);
      // Whoever is bound directly here was read before they were unbound, or has been bound again.
      const left = bindings.filter((binding) => binding?.routes.direct === false);
      return new Map(left.flatMap((binding) => (binding ? [[binding.id, binding.routes] as const] : [])));
    },
    enabled: ids.length > 0 && state.phase === 'ready',
    gcTime: 0,
  });
  return data;
}
