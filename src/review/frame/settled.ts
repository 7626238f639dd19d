/** How long nothing may have been drawn, in milliseconds, for a page to be done. */
const calm = 250;
const patience = 20_000;

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What screens say while they read, also between two attempts, when nothing is on its way; not “Reading was cancelled”. */
const isReading = () =>
  [...document.querySelectorAll('output, [role="status"]')].some(({ textContent }) =>
    /^(Loading|Reading (?!was cancelled))\b/.test(textContent ?? ''),
  );

/**
 * Resolves once the page draws nothing more, and rejects where it goes on for too long.
 *
 * @param isBusy whether something else is still to be waited for
 */
export async function settled(isBusy: () => boolean, isHeld: () => boolean): Promise<void> {
  await document.fonts.ready;
  let lastDrawn = performance.now();
  const started = lastDrawn;
  const observer = new MutationObserver(() => {
    lastDrawn = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (performance.now() - lastDrawn < calm || (!isHeld() && (isBusy() || isReading()))) {
    if (performance.now() - started > patience) throw new Error('The page did not come to rest.');
    await pause(50);
  }
  observer.disconnect();
}
