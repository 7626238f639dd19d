import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { readAroundBoundUsers } from '../../api/bindingQueries';
import { createPreview, type Preview } from '../../api/preview/preview';
import type { PreviewState } from '../../api/preview/state';
import type { DirectoryId } from '../../domain/directory';

const source = { kind: 'none' } as const;

export interface BoundUsers {
  readonly preview: Preview;
  readonly state: PreviewState;
  /** Reads who is bound from the beginning. Does nothing once the page has been left. */
  readonly readAgain: () => void;
  /** The same, and with it the groups and the numbers that stand beside the list. */
  readonly readAllAgain: () => void;
}

/** Reads who is bound to the directory into a worker, while the page is open. */
export function useBoundUsers(directoryId: DirectoryId): BoundUsers {
  const client = useQueryClient();
  const [preview] = useState(() => createPreview(directoryId, { kind: 'bindings' }));
  const state = useSyncExternalStore(preview.subscribe, preview.state);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    void preview.start(source);
    return () => {
      isOpen.current = false;
      preview.dispose();
    };
  }, [preview]);
  const readAgain = () => {
    if (isOpen.current) void preview.start(source);
  };
  const readAllAgain = () => {
    readAgain();
    void readAroundBoundUsers(client, directoryId);
  };
  return { preview, state, readAgain, readAllAgain };
}
