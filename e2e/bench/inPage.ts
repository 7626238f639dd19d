/** What the page itself can tell: its frames, and how long a list takes to its first rows. */
import type { Page } from '@playwright/test';

/** The first row of the list of people, once it is drawn. */
export const firstRow = (page: Page) => page.locator('[aria-rowindex="2"] button');

/** Does something that changes the first row of the list; gives the milliseconds from the event to that row. */
export async function timeToRows(page: Page, act: () => Promise<unknown>): Promise<number> {
  const row = page.locator('[aria-rowindex="2"]');
  const before = await row.textContent();
  const measured = page.evaluate(
    (old) =>
      new Promise<number>((resolve) => {
        const began: number[] = [];
        for (const type of ['click', 'input'])
          addEventListener(type, ({ timeStamp }) => began.push(timeStamp), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          const [event] = began;
          const text = document.querySelector('[aria-rowindex="2"]')?.textContent ?? '…';
          if (event === undefined || text === old || text === '…') return;
          observer.disconnect();
          resolve(performance.now() - event);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    before,
  );
  await act();
  return measured;
}

/** How many frames are measured. */
export const frameCount = 180;

/** Scrolls the list by so many pixels each frame; gives the milliseconds between frames. */
export const frames = (page: Page, step: number): Promise<readonly number[]> =>
  page.getByRole('region', { name: 'List of people' }).evaluate(
    async (list, { pixels, count }) => {
      const times: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < count; frame += 1) {
        list.scrollTop += pixels;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      list.scrollTop = 0;
      await new Promise(requestAnimationFrame);
      return times;
    },
    { pixels: step, count: frameCount },
  );
