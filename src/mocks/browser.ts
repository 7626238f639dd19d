/** Starts the simulation in a browser tab. */
import { setupWorker } from 'msw/browser';
import { scenarioIn, withoutScenario } from './scenarioParameter';
import { tabStorage } from './storage';
import { type World, createWorld } from './world';

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A scenario in the address begins anew; else the tab's world goes on. The rest of the address stays. */
function worldOfThisTab(): World {
  const scenario = scenarioIn(location.search);
  const world = createWorld({
    ...(scenario ? { scenario } : {}),
    storage: tabStorage('user-attributes-export/mock-world'),
    now: Date.now,
    random: Math.random,
    wait,
  });
  const address = location.pathname + withoutScenario(location.search) + location.hash;
  if (scenario) history.replaceState(history.state, '', address);
  return world;
}

/**
 * Answers this page's API requests from now on. The organisation itself is made at the first request.
 * Throws where the address names a scenario that does not exist; the message lists those that do.
 */
export async function startMock(): Promise<World> {
  const world = worldOfThisTab();
  await setupWorker(...world.handlers).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    quiet: true,
    onUnhandledRequest: (request, print) => {
      const { host, pathname } = new URL(request.url);
      if (host === 'graph.microsoft.com' || /^\/(api|insights)\//.test(pathname)) print.error();
    },
  });
  return world;
}
