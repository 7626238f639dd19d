/** What is on its way to the backend; some of it may be held back, and one file may be set up wrongly. */
export interface Requests {
  /** How many have no answer yet, though nothing holds them back. */
  readonly underWay: () => number;
  /** Whether some are held back. */
  readonly isHeld: () => boolean;
  /** From now on at most so many requests whose address contains this get an answer; what waits for others stays. */
  readonly hold: (part: string, most?: number) => void;
}

const addressOf = (request: RequestInfo | URL) =>
  request instanceof Request ? request.url : new URL(request, globalThis.location.href).href;

const isConfiguration = (address: string) => address.endsWith('/config.json');

/** Watches this page's requests from now on. `wrongSetUp`: config.json says nothing of what it has to. */
export function watchRequests(wrongSetUp: boolean): Requests {
  const send = globalThis.fetch;
  let underWay = 0;
  let held: string | null = null;
  let left = 0;
  globalThis.fetch = async (...request) => {
    const address = addressOf(request[0]);
    if (isConfiguration(address)) return wrongSetUp ? new Response('{}') : send(...request);
    if (held !== null && address.includes(held)) {
      if (left === 0) return new Promise(() => undefined);
      left -= 1;
    }
    underWay += 1;
    try {
      return await send(...request);
    } finally {
      underWay -= 1;
    }
  };
  return {
    underWay: () => underWay,
    isHeld: () => held !== null && left === 0,
    hold: (part, most = 0) => {
      held = part;
      left = most;
    },
  };
}
