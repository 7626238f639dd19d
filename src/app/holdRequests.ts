/**
 * Lets requests wait for the simulation, so that the console can be drawn while its worker starts. Where it does not
 * start they fail with its error: the server behind the page is not what they were meant for.
 */
export function holdRequests(started: Promise<unknown>): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    await started;
    return send(...request);
  };
  const release = () => {
    globalThis.fetch = send;
  };
  // The failure is told by whoever started it.
  started.then(release, () => undefined);
}
