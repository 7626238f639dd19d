import { useLayoutEffect, useRef, useState } from 'react';
import { focusViewTitle } from './viewTitle';

/** What a click opens out of sight of what was clicked: it is gone to, and closing it leads back. */
export interface Opening {
  /** For what opens it, before it is drawn: `of` says what it is going to show. */
  readonly ask: (of: string) => void;
  /** As the `ref` of its heading. One heading for each `of`: where that changes, it needs a `key`. */
  readonly heading: (of: string) => (element: HTMLElement | null) => void;
  /** For what closes it. `otherwise`: what takes the focus where no click opened it; without it, the view's title. */
  readonly giveBack: (otherwise?: HTMLElement) => void;
}

/** Goes to what is out of sight: it takes the focus, and comes to the top of the window. */
export function goTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

/** Nothing was opened yet: what is open from the start, by the address, is not gone to. */
function createOpening(): Opening {
  let asked: string | null = null;
  let opener: Element | null = null;
  let shown: { readonly of: string; readonly element: HTMLElement } | null = null;
  const goToAsked = () => {
    if (shown === null || shown.of !== asked) return;
    asked = null;
    goTo(shown.element);
  };
  return {
    ask(of) {
      asked = of;
      opener = document.activeElement;
      goToAsked();
    },
    heading: (of) => (element) => {
      shown = element && { of, element };
      goToAsked();
    },
    giveBack(otherwise) {
      const back = opener;
      asked = null;
      opener = null;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else if (otherwise) otherwise.focus();
      else focusViewTitle();
    },
  };
}

/** Gives the focus back also where Back closes what was opened, and takes away what had it. */
export function useBackTo({ giveBack }: Opening, open: boolean): void {
  const wasOpen = useRef(open);
  // Before the page finds a place near by for a focus that is lost.
  useLayoutEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) giveBack();
    wasOpen.current = open;
  }, [giveBack, open]);
}

/** The same as long as the component is there. */
export const useOpening = (): Opening => useState(createOpening)[0];
