import { anyFolder } from './place';

/** Where a click leads inside the app, or null where the browser should see to it: other sites, new tabs, downloads. */
function destination(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const named = link?.getAttribute('href') ?? '';
  const href = anyFolder ? named.replace(/^#(?=\/)/, '') : named;
  const own = href.startsWith('/') && !href.startsWith('//');
  return own && link && !link.target && !link.hasAttribute('download') ? href : null;
}

/**
 * Lets every plain link of the page (`href` from the root) navigate inside the app, so that no screen needs to know
 * the router. Answers how to stop that.
 */
export function followLinks(navigate: (href: string) => void): () => void {
  const follow = (event: MouseEvent) => {
    const href = destination(event);
    if (href === null) return;
    event.preventDefault();
    navigate(href);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
