import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Gives every component below a polite voice. One region for the whole page: several would talk over each other. */
export function LiveRegionProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const announce = useCallback<Announce>(
    (text) => setSaid((before) => ({ text, count: before.count + 1 })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden as="output">
        <span key={said.count}>{said.text}</span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** A function that has a text read out when the reader pauses; the same text may be said again. */
export const useAnnounce = (): Announce => use(AnnounceContext);
