import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { createPreview, Preview, PreviewState } from '../../../api/preview/preview';
import type { DirectoryId } from '../../../domain/directory';
import type { ImpactBar } from './ImpactBar';

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
  readonly begin: (code: PreviewCode) => Preview;
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
  const [{ preview, Bar }, setBegun] = useState<Pick<Impact, 'preview' | 'Bar'>>({
    preview: null,
    Bar: null,
  });
  useEffect(() => () => preview?.dispose(), [preview]);
  const impact = useMemo(() => {
    const begin = (code: PreviewCode) => {
      if (preview) return preview;
      const created = code.createPreview(directoryId);
      setBegun({ preview: created, Bar: code.Bar });
      return created;
    };
    return { preview, Bar, begin, domain };
  }, [preview, Bar, directoryId, domain]);
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
