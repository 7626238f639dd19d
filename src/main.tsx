import { configuration, readConfiguration } from './api/config/configuration';
import { connectGraph } from './api/graph/connection';
import { signIn } from './api/session';
import { holdRequests } from './app/holdRequests';
import { history } from './app/navigation';
import { anyFolder, isReviewed } from './app/place';
import { showInstead, showSetUpProblem, showStartFailure, startApp } from './app/start';
import { allowOwnWorkers } from './trustedTypes';

type Simulation = typeof import('./mocks/browser');
type World = ReturnType<Simulation['worldOfThisTab']>;

/** The console is signed in to a simulated world, and is drawn while the worker of the simulation starts. */
async function startMocked(answering: Promise<World>): Promise<void> {
  holdRequests(answering);
  const [{ seedFacts }, { MockStrip }] = await Promise.all([
    import('./mocks/scenarios'),
    import('./mock-panel/MockStrip'),
  ]);
  signIn({ apiKey: seedFacts.apiKey, organizationId: null });
  startApp(<MockStrip starting={answering} />);
  connectGraph((await answering).graph());
}

/** The simulation stands behind the network: the console does not know it, and a misspelt scenario stops it. */
const startSimulation = async ({ startMock, worldOfThisTab }: Simulation): Promise<World> =>
  startMock(worldOfThisTab());

/** A build with the simulation waits for the configuration, which says whether to use it; meanwhile parts load. */
async function startEither(): Promise<void> {
  const simulation = import('./mocks/browser');
  const problem = await readConfiguration(true);
  if (problem !== null) showSetUpProblem(problem);
  else if (configuration().backend === 'live') startApp();
  else await startMocked(simulation.then(startSimulation));
}

/** A design review: the board of all states, or one state in a world of its own, brought about step by step. */
async function startReview(): Promise<void> {
  const { askedFor } = await import('./review/askedFor');
  const asked = askedFor(globalThis.location.search);
  if (asked.kind === 'page') return showInstead(asked.page);
  const { prepared } = await import('./review/frame/prepared');
  const { world, perform } = prepared(asked);
  history.replace(asked.state.path);
  const start = async () => {
    const problem = await readConfiguration(true);
    if (problem !== null) showSetUpProblem(problem);
    else if (asked.inPlace) showInstead(asked.inPlace);
    else await startMocked(import('./mocks/browser').then(({ startMock }) => startMock(world())));
  };
  await perform(start().catch(showStartFailure));
}

/** A build without the simulation is drawn at once: nobody has signed in by the time the configuration is there. */
async function startLive(): Promise<void> {
  startApp();
  const problem = await readConfiguration(false);
  if (problem !== null) showSetUpProblem(problem);
}

allowOwnWorkers();
if (anyFolder) void import('./mock-panel/pageLinks').then(({ putLinksRight }) => putLinksRight());
const start = isReviewed() ? startReview : startEither;
(import.meta.env.MODE === 'mock' ? start() : startLive()).catch(showStartFailure);
