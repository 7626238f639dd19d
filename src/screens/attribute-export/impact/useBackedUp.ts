import { useMemo, useState } from 'react';
import type { JudgedId } from '../../../domain/preview/judged';

/** Which values of one comparison have been saved in backups that can be opened again. */
interface Saved {
  readonly readAt: number;
  readonly attributes: readonly JudgedId[];
}

/** What has been backed up. A comparison is told by when it was read to its end, in milliseconds since 1970. */
export interface BackedUp {
  readonly has: (readAt: number, attributes: readonly JudgedId[]) => boolean;
  readonly add: (readAt: number, attributes: readonly JudgedId[]) => void;
}

/** Remembers backups beyond the review that they were saved in: it may be left, and opened again before the save. */
export function useBackedUp(): BackedUp {
  const [saved, setSaved] = useState<Saved | null>(null);
  return useMemo(() => {
    const of = (readAt: number) => (saved?.readAt === readAt ? saved.attributes : []);
    return {
      has: (readAt, attributes) => attributes.every((id) => of(readAt).includes(id)),
      add: (readAt, attributes) => setSaved({ readAt, attributes: [...of(readAt), ...attributes] }),
    };
  }, [saved]);
}
