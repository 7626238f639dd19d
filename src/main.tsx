import { signIn } from './api/session';
import { showStartFailure, startApp } from './app/start';

/** The simulation stands behind the network: it starts before the first request, and the console does not know it. */
async function startMocked(): Promise<void> {
  const [{ startMock }, { seedFacts }, { MockStrip }] = await Promise.all([
    import('./mocks/browser'),
    import('./mocks/scenarios'),
    import('./mock-panel/MockStrip'),
  ]);
  const world = await startMock();
  signIn({ apiKey: seedFacts.apiKey, organizationId: null });
  startApp(<MockStrip world={world} />);
}

if (import.meta.env.MODE === 'mock') startMocked().catch(showStartFailure);
else startApp();
