import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPreview, type Preview } from '../../api/preview/preview';
import type { PreviewState } from '../../api/preview/state';
import type { DirectoryId } from '../../domain/directory';

const source = { kind: 'none' } as const;

export interface BoundUsers {
  readonly preview: Preview;
  readonly state: PreviewState;
  /** Reads who is bound from the beginning. */
  readonly readAgain: () => void;
}

/** Reads who is bound to the directory into a worker, while the page is open. */
export function useBoundUsers(directoryId: DirectoryId): BoundUsers {
  const [preview] = useState(() => createPreview(directoryId, { kind: 'bindings' }));
  const state = useSyncExternalStore(preview.subscribe, preview.state);
  useEffect(() => {
    preview.start(source);
    return preview.dispose;
  }, [preview]);
  return { preview, state, readAgain: () => preview.start(source) };
}
