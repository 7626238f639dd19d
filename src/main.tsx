import { signIn } from './api/session';
import { showStartFailure, startApp } from './app/start';

/** Lets requests wait for the simulation, so that the console can be drawn while its worker starts. */
function holdRequests(started: Promise<unknown>): void {
  const send = globalThis.fetch;
  const release = () => {
    globalThis.fetch = send;
  };
  globalThis.fetch = async (...request) => {
    await started;
    return send(...request);
  };
  started.then(release, release);
}

/** The simulation stands behind the network: the console does not know it, and a misspelt scenario stops it. */
async function startMocked(): Promise<void> {
  const world = import('./mocks/browser').then(({ startMock }) => startMock());
  holdRequests(world);
  const [{ seedFacts }, { MockStrip }] = await Promise.all([
    import('./mocks/scenarios'),
    import('./mock-panel/MockStrip'),
  ]);
  signIn({ apiKey: seedFacts.apiKey, organizationId: null });
  startApp(<MockStrip starting={world} />);
  await world;
}

if (import.meta.env.MODE === 'mock') startMocked().catch(showStartFailure);
else startApp();
