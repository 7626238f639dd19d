/** Copies a text. Gives what to say: `done`, or that the browser did not allow it, and what to do `instead`. */
export const copyText = (text: string, done: string, instead: string): Promise<string> =>
  navigator.clipboard.writeText(text).then(
    () => done,
    () => `The browser did not allow copying. ${instead}`,
  );
