import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { createPreview, Preview } from '../../../api/preview/preview';
import type { PreviewState, Source } from '../../../api/preview/state';
import type { DirectoryId } from '../../../domain/directory';
import { type Opening, useOpening } from '../../shared/opening';
import type { ImpactBar } from './ImpactBar';
import { type BackedUp, useBackedUp } from './useBackedUp';

/** Nothing of a preview is loaded before somebody wants to see one: whoever begins it brings what it needs. */
interface PreviewCode {
  readonly createPreview: typeof createPreview;
  readonly Bar: typeof ImpactBar;
}

interface Impact {
  /** Null until somebody first asks for the preview. */
  readonly preview: Preview | null;
  /** What draws the numbers of a row; null as long as `preview` is. */
  readonly Bar: typeof ImpactBar | null;
  /** Reads both sides from the beginning, or says why a file cannot be used. */
  readonly start: (code: PreviewCode, source: Source) => ReturnType<Preview['start']>;
  /** When it was known last that what is exported has changed, or may have: milliseconds since 1970. Null before that. */
  readonly exportChangedAt: number | null;
  /** Tells that it has changed just now, or may have: by a save, or by somebody else. */
  readonly outdate: () => void;
  /** The directory's default domain; null where JumpCloud does not tell. */
  readonly domain: string | null;
  readonly backedUp: BackedUp;
  /** The list of people, which the numbers of a row open. */
  readonly list: Opening;
}

const ImpactContext = createContext<Impact | null>(null);

/** Holds the preview of one directory. What it reads reaches only the components that show it. */
export function ImpactProvider({
  directoryId,
  domain,
  children,
}: {
  readonly directoryId: DirectoryId;
  readonly domain: string | null;
  readonly children: ReactNode;
}) {
  const [{ preview, Bar }, setBegun] = useState<Pick<Impact, 'preview' | 'Bar'>>({
    preview: null,
    Bar: null,
  });
  const [exportChangedAt, setExportChangedAt] = useState<number | null>(null);
  const outdate = useCallback(() => setExportChangedAt(Date.now()), []);
  const backedUp = useBackedUp();
  const list = useOpening();
  useEffect(() => () => preview?.dispose(), [preview]);
  const impact = useMemo(() => {
    const start = (code: PreviewCode, source: Source) => {
      const begun = preview ?? code.createPreview(directoryId);
      if (!preview) setBegun({ preview: begun, Bar: code.Bar });
      return begun.start(source);
    };
    return { preview, Bar, start, exportChangedAt, outdate, domain, backedUp, list };
  }, [preview, Bar, directoryId, exportChangedAt, outdate, domain, backedUp, list]);
  return <ImpactContext value={impact}>{children}</ImpactContext>;
}

/** The preview of the directory, and how to begin it. */
export function useImpact(): Impact {
  const impact = use(ImpactContext);
  if (!impact) throw new Error('useImpact is used outside of ImpactProvider');
  return impact;
}

/** What the opening of the list of people shows: whoever is listed, it is the same list. */
export const listOfPeople = 'people';

const nothing = () => () => undefined;
const none = () => null;

/** What the preview has read and judged so far; null until it has begun. */
export function useImpactState(): PreviewState | null {
  const { preview } = useImpact();
  return useSyncExternalStore(preview?.subscribe ?? nothing, preview?.state ?? none);
}

/** Whether people are being read. Draws whoever asks anew only where that changes, not with each part that was read. */
export function useIsReading(): boolean {
  const { preview } = useImpact();
  return useSyncExternalStore(preview?.subscribe ?? nothing, () => preview?.state().phase === 'reading');
}

/** Whether a change of the export has changed since, or may have, what was read: both in milliseconds since 1970, if any. */
export const isOutdated = (valuesAt: number | null, exportChangedAt: number | null): boolean =>
  exportChangedAt !== null && valuesAt !== null && valuesAt < exportChangedAt;

/** Whether what was read of Microsoft's values is no longer known, because the export has changed since. */
export function useOutdated(): boolean {
  const { exportChangedAt } = useImpact();
  return isOutdated(useImpactState()?.valuesAt ?? null, exportChangedAt);
}

/** What the preview has read and judged, as far as it still holds; null where it is outdated. */
export function useKnownImpact(): PreviewState | null {
  const outdated = useOutdated();
  const state = useImpactState();
  return outdated ? null : state;
}
