import { useLocation } from 'wouter';
import { currentSession } from '../../api/session';
import { countChanges, type Changes, changesBetween } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { DirectoryId } from '../../domain/directory';
import { readDraft, wantedByDraft, writeDraft } from './draft';

/** How changes that were composed elsewhere become pending on a directory's export page. */
export interface Proposal {
  /** Goes to the export page with these changes pending, in place of what was unsaved there. Nothing is sent. */
  readonly propose: (changes: Changes) => void;
  /** How many unsaved changes that would replace; `saved` are the directory's directions now. */
  readonly unsaved: (saved: Directions) => number;
}

/** Hands changes to the export page of this directory, where they go through the same review as any others. */
export function useProposeChanges(directoryId: DirectoryId): Proposal {
  const [, navigate] = useLocation();
  const place = { organizationId: currentSession()?.organizationId ?? null, directoryId };
  return {
    propose(changes) {
      writeDraft(sessionStorage, place, changes);
      navigate(`/directories/${directoryId}?show=changed`);
    },
    unsaved: (saved) =>
      countChanges(changesBetween(saved, wantedByDraft(saved, readDraft(sessionStorage, place)))),
  };
}
