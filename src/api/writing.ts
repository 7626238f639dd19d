/** How many runs that write are under way in this page. */
let count = 0;

/** Whether something that writes is under way: it ends with the session, so the page must not lock meanwhile. */
export const isWriting = (): boolean => count > 0;

/** Carries out a run that writes, and knows of it while it lasts. */
export async function writing<T>(run: () => Promise<T>): Promise<T> {
  count += 1;
  try {
    return await run();
  } finally {
    count -= 1;
  }
}
