/** What the page itself can tell: its long tasks, its frames, and how long a list takes to its first rows. */
import type { Page } from '@playwright/test';

/** The time on the page's own clock, in milliseconds. */
export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** The tasks of the page's thread since then that took over 50 ms (W3C Long Tasks), in milliseconds. */
export const longTasksSince = (page: Page, since: number): Promise<readonly number[]> =>
  page.evaluate(async (start) => {
    const entries = await new Promise<readonly PerformanceEntry[]>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'longtask',
        buffered: true,
      });
      // Without long tasks nothing is ever called.
      setTimeout(() => resolve([]), 500);
    });
    return entries.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration);
  }, since);

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

/** Scrolls the list by a page's height each frame; gives the milliseconds between frames. */
export const frames = (page: Page): Promise<readonly number[]> =>
  page.getByRole('region', { name: 'List of people' }).evaluate(async (list) => {
    const times: number[] = [];
    let last = performance.now();
    for (let frame = 0; frame < 180; frame += 1) {
      list.scrollTop += list.clientHeight;
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - last);
      last = performance.now();
    }
    list.scrollTop = 0;
    return times;
  });
