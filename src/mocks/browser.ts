/** Starts the simulation in a browser tab. */
import { setupWorker } from 'msw/browser';
import { scenarioIn, withoutScenario } from './scenarioParameter';
import { tabStorage } from './storage';
import { type World, createWorld } from './world';

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * A scenario in the address begins anew; else the tab's world goes on. The rest of the address stays.
 * Throws where the address names a scenario that does not exist; the message lists those that do.
 */
export function worldOfThisTab(): World {
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
 * Lets a world answer the API requests of this page, or of this frame, from now on. The organisation itself is made at
 * the first request.
 */
export async function startMock(world: World): Promise<World> {
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
