import { configuration, readConfiguration } from './api/config/configuration';
import { connectGraph } from './api/graph/connection';
import { signIn } from './api/session';
import { showSetUpProblem, showStartFailure, startApp } from './app/start';
import { allowOwnWorkers } from './trustedTypes';

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
async function startMocked(simulation: Promise<typeof import('./mocks/browser')>): Promise<void> {
  const world = simulation.then(({ startMock }) => startMock());
  holdRequests(world);
  const [{ seedFacts }, { MockStrip }] = await Promise.all([
    import('./mocks/scenarios'),
    import('./mock-panel/MockStrip'),
  ]);
  signIn({ apiKey: seedFacts.apiKey, organizationId: null });
  startApp(<MockStrip starting={world} />);
  connectGraph((await world).graph());
}

/** A build with the simulation waits for the configuration, which says whether to use it; meanwhile parts load. */
async function startEither(): Promise<void> {
  const simulation = import('./mocks/browser');
  const problem = await readConfiguration(true);
  if (problem !== null) showSetUpProblem(problem);
  else if (configuration().backend === 'live') startApp();
  else await startMocked(simulation);
}

/** A build without the simulation is drawn at once: nobody has signed in by the time the configuration is there. */
async function startLive(): Promise<void> {
  startApp();
  const problem = await readConfiguration(false);
  if (problem !== null) showSetUpProblem(problem);
}

allowOwnWorkers();
(import.meta.env.MODE === 'mock' ? startEither() : startLive()).catch(showStartFailure);
