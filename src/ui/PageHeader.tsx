import Box from '@mui/material/Box';
import { use, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from './Icon';
import { ConsoleTitleContext } from './consoleTitle';
import { PageArrivalContext } from './pageArrival';

interface Breadcrumb {
  readonly label: string;
  /** Left out for a level that has no page of its own. */
  readonly href?: string;
}

interface Props {
  readonly title: string;
  /** What of it this page shows, where its title does not say so: it comes first in the name of the tab. */
  readonly page?: string;
  /** The way here, from the outside in, without the page itself. */
  readonly breadcrumbs?: readonly Breadcrumb[];
  /** One line of facts below the title. */
  readonly meta?: ReactNode;
  /** Buttons for the whole page. */
  readonly actions?: ReactNode;
}

function Breadcrumbs({ items }: { readonly items: readonly Breadcrumb[] }) {
  return (
    <Box
      component="nav"
      aria-label="Breadcrumb"
      sx={{ fontSize: '0.8125rem', color: 'text.secondary', '& a': { color: 'inherit' } }}
    >
      <Box component="ol" sx={{ display: 'flex', flexWrap: 'wrap', listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
        {items.map(({ label, href }, at) => (
          <Box component="li" key={label} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            {href === undefined ? label : <a href={href}>{label}</a>}
            {at < items.length - 1 && <Icon name="chevron-right" />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/**
 * The heading takes the focus where the reader came from another page. Where it goes while it has the focus, because
 * the page has loaded and is drawn anew, the next heading takes it over: it must not be lost.
 */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = use(PageArrivalContext);
  useLayoutEffect(() => {
    const element = heading.current;
    if (arrival.take()) element?.focus({ preventScroll: true });
    return () => {
      if (document.activeElement === element) arrival.mark();
    };
  }, [arrival]);
  return heading;
}

/** The head of a page. It names the tab, and takes the focus when the reader came here from another page. */
export function PageHeader({ title, page, breadcrumbs, meta, actions }: Props) {
  const heading = useHeadingFocus();
  const consoleTitle = use(ConsoleTitleContext);
  useEffect(() => {
    // Where the console is named after its page, the name is not said twice.
    const names = [page === consoleTitle ? undefined : page, title, consoleTitle];
    document.title = names.filter((name) => name !== undefined).join(' · ');
  }, [title, page, consoleTitle]);
  return (
    <Box component="header" sx={{ display: 'grid', gap: 0.75, mb: 3 }}>
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Box component="h1" ref={heading} tabIndex={-1} sx={{ flex: '1 1 auto', overflowWrap: 'anywhere' }}>
          {title}
        </Box>
        {actions}
      </Box>
      {meta !== undefined && <Box sx={{ color: 'text.secondary' }}>{meta}</Box>}
    </Box>
  );
}
