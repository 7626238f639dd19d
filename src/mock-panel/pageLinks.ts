/**
 * In a build for any folder (`npm run build:mock`) pages stand behind a `#` and files beside index.html. Screens name
 * both from the root, as they do where the console is hosted, so every link of the page is put right as it appears:
 * a click, a new tab and a copied address then lead to the same place.
 */
const isFile = (path: string) => /\.[a-z]+$/.test(path);

/** The address of a link in this folder; null where it is right as it is. */
export function hereFor(href: string): string | null {
  if (!href.startsWith('/') || href.startsWith('//')) return null;
  return isFile(href) ? `.${href}` : `#${href}`;
}

function putRight(link: Element): void {
  const here = hereFor(link.getAttribute('href') ?? '');
  if (here !== null) link.setAttribute('href', here);
}

const linksIn = (node: Node) => (node instanceof Element ? node.querySelectorAll('a[href^="/"]') : []);

function look(changes: readonly MutationRecord[]): void {
  for (const { target, addedNodes } of changes) {
    if (target instanceof HTMLAnchorElement) putRight(target);
    for (const node of addedNodes) {
      if (node instanceof HTMLAnchorElement) putRight(node);
      for (const link of linksIn(node)) putRight(link);
    }
  }
}

/** Puts the links of this page right from now on. */
export function putLinksRight(): void {
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href'],
  });
}
