import { useState } from 'react';

/** From a control that goes with its click to the one that stands there instead. */
export interface HandOver {
  /** For the click. */
  readonly give: () => void;
  /** As the `ref` of what stands there instead. */
  readonly take: (element: HTMLElement | null) => void;
}

function createHandOver(): HandOver {
  let given = false;
  return {
    give() {
      given = true;
    },
    take(element) {
      if (!element || !given) return;
      given = false;
      // Whoever has gone on to something else meanwhile stays there.
      if (document.activeElement === document.body) element.focus({ preventScroll: true });
    },
  };
}

/** Hands the focus over; the same as long as the component is there. */
export const useHandOver = (): HandOver => useState(createHandOver)[0];
