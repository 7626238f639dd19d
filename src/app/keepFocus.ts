import { viewTitleId } from '../screens/shared/viewTitle';

/** The nearest thing around that can have the focus; in place of the whole content the title of its view. */
function homeIn(main: HTMLElement, { target }: MutationRecord): HTMLElement {
  const around = target instanceof Element ? target.closest<HTMLElement>('[tabindex]') : null;
  if (around && around !== main && main.contains(around)) return around;
  return document.getElementById(viewTitleId) ?? main;
}

/**
 * As the `ref` of the page's content: where what has the focus is taken out of it, the focus stays near. Many a button
 * goes with what it ends, and others end by themselves; a browser then begins at the top of the page again.
 */
export function keepFocus(main: HTMLElement | null): (() => void) | undefined {
  if (!main) return undefined;
  let last: EventTarget | null = null;
  const note = ({ target }: FocusEvent) => {
    last = target;
  };
  const observer = new MutationObserver((records) => {
    if (document.activeElement !== document.body || !(last instanceof Node)) return;
    const focused = last;
    const taken = records.find(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(focused)),
    );
    if (!taken || focused.isConnected) return;
    // To give the focus has the page laid out at once: so not in the task in which a part of it was drawn.
    setTimeout(() => {
      if (document.activeElement === document.body) homeIn(main, taken).focus({ preventScroll: true });
    });
  });
  main.addEventListener('focusin', note);
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    main.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
