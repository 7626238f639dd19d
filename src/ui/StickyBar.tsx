import Box from '@mui/material/Box';
import { useCallback, type ReactNode } from 'react';

/** The control that made a bar appear may be where the bar is now (WCAG 2.2, 2.4.11). */
function uncover({ activeElement: focused }: Document, bar: HTMLElement): void {
  if (!focused || bar.contains(focused)) return;
  const { top, bottom, height } = focused.getBoundingClientRect();
  const edge = bar.getBoundingClientRect().top;
  // What is taller than the room above it, like the whole content, stays where it is.
  const isUnderneath = bottom > edge && top < globalThis.innerHeight && height < edge;
  if (isUnderneath) focused.scrollIntoView({ block: 'nearest' });
}

/**
 * Focused controls scroll clear of the bar. The length is set on the page itself: a custom property would be inherited,
 * and have the style of every element computed again.
 */
function useScrollPadding() {
  return useCallback((bar: HTMLElement | null) => {
    if (!bar) return undefined;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      root.scrollPaddingBottom = `calc(${bar.offsetHeight}px + 1rem)`;
      uncover(document, bar);
    });
    observer.observe(bar);
    return () => {
      observer.disconnect();
      root.scrollPaddingBottom = '';
    };
  }, []);
}

interface Props {
  /** The name of the region for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A bar at the lower edge of the window. It has its own place in the page, so it never covers the end of it. */
export function StickyBar({ label, children }: Props) {
  const scrollPadding = useScrollPadding();
  return (
    <Box
      component="section"
      aria-label={label}
      ref={scrollPadding}
      sx={{
        position: 'var(--bars)',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        mt: 2,
        px: 2,
        py: 1.25,
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: 'surface.control',
        borderRadius: 1,
        '& > div:first-of-type': { flex: '1 1 12rem' },
      }}
    >
      {children}
    </Box>
  );
}
