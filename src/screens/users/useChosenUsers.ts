import { useState } from 'react';
import type { BindingResult } from '../../api/changeBindings';
import type { Binding } from '../../domain/binding/binding';
import { without } from './bind/stillWanted';
import { chosenOf, nobodyChosen, withUsers } from './chosenUsers';

/** Who is chosen in the list of bound users to be unbound, and whether the list shows only them. */
export function useChosenUsers() {
  const [chosen, setChosen] = useState(nobodyChosen);
  // As chosen when the list was narrowed: whoever is taken out of the choice there can be put in again.
  const [shown, setShown] = useState<readonly string[] | null>(null);
  return {
    chosen,
    list: [...chosen.values()],
    /** The only users to show; null: all. */
    shown,
    choose: (users: readonly Binding[], on: boolean) => setChosen((before) => withUsers(before, users, on)),
    clear: () => {
      setChosen(nobodyChosen);
      setShown(null);
    },
    /** Whoever has been unbound is not chosen any more. */
    settle: (results: readonly BindingResult[]) => {
      setChosen((before) => chosenOf(without([...before.values()], results)));
      setShown(null);
    },
    showOnlyThese: () => setShown([...chosen.keys()]),
    showEverybody: () => setShown(null),
  };
}

export type Choice = ReturnType<typeof useChosenUsers>;
