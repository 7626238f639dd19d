import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Preview, PreviewState } from '../../../api/preview/preview';
import type { DirectoryId } from '../../../domain/directory';

interface Impact {
  /** Null until somebody first asks for the preview: nothing of it is loaded before. */
  readonly preview: Preview | null;
  readonly begin: () => Promise<Preview>;
  /** The directory's default domain; null where JumpCloud does not tell. */
  readonly domain: string | null;
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
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => () => preview?.dispose(), [preview]);
  const impact = useMemo(() => {
    const begin = async () => {
      if (preview) return preview;
      // With the bars, so that the first switch has nothing to fetch.
      const [{ createPreview }] = await Promise.all([
        import('../../../api/preview/preview'),
        import('./ImpactBar'),
      ]);
      const created = createPreview(directoryId);
      setPreview(created);
      return created;
    };
    return { preview, begin, domain };
  }, [preview, directoryId, domain]);
  return <ImpactContext value={impact}>{children}</ImpactContext>;
}

/** The preview of the directory, and how to begin it. */
export function useImpact(): Impact {
  const impact = use(ImpactContext);
  if (!impact) throw new Error('useImpact is used outside of ImpactProvider');
  return impact;
}

const nothing = () => () => undefined;
const none = () => null;

/** What the preview has read and judged so far; null until it has begun. */
export function useImpactState(): PreviewState | null {
  const { preview } = useImpact();
  return useSyncExternalStore(preview?.subscribe ?? nothing, preview?.state ?? none);
}
