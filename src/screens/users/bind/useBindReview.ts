import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BindingOutcome } from '../../../api/changeBindings';
import { rulesQuery } from '../../../api/queries';
import type { DirectoryId } from '../../../domain/directory';
import { type Directions, directionsFromRules } from '../../../domain/directions';
import { exportMovedSince, type Moved } from '../../../domain/merge';

/** What is reviewed: the directions that it names, and what somebody else changed since the page had read them. */
export interface Reviewed {
  readonly directions: Directions;
  readonly moved: readonly Moved[];
}

/** A run of binding that sent nothing, since somebody else had changed what it would have overwritten. */
export type MovedOutcome = Extract<BindingOutcome, { kind: 'moved' }>;

/**
 * The review of a binding. It opens with rules that are read then, and opens again where a run found others. What it
 * names stays as it was while somebody reads it: what differs by then is found out before anything is sent.
 */
export function useBindReview(id: DirectoryId, found: MovedOutcome | null) {
  const rules = useQuery(rulesQuery(id));
  const [opened, setOpened] = useState<Reviewed | null>(null);
  const [opening, setOpening] = useState(false);
  const open = async () => {
    const before = directionsFromRules(rules.data ?? []);
    setOpening(true);
    const { data, isSuccess } = await rules.refetch();
    setOpening(false);
    if (!isSuccess) return;
    const directions = directionsFromRules(data);
    setOpened({ directions, moved: exportMovedSince(before, directions) });
  };
  const again = found && { directions: directionsFromRules(found.rules), moved: found.moved };
  return { rules, opening, reviewed: opened ?? again, open, close: () => setOpened(null) };
}
