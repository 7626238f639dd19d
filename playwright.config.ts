import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/browser';

const ci = process.env['CI'] !== undefined;
const executablePath = findBrowser();

/** The production build with the simulation in it, and the one without, in front of the simulation as a server. */
const ports = { mocked: 4173, production: 4174, backend: 4175 };
const local = (port: number) => `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: ci,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  expect: { timeout: 10_000 },
  use: {
    baseURL: `${local(ports.mocked)}/`,
    trace: 'retain-on-failure',
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: ['--disable-quic', '--font-render-hinting=none', '--disable-lcd-text'],
        },
      },
    },
  ],
  webServer: [
    {
      command: `npx vite preview --mode mock --outDir dist-mock --port ${ports.mocked} --strictPort`,
      url: local(ports.mocked),
      reuseExistingServer: false,
    },
    {
      command: `npm run --silent mock:api -- --port ${ports.backend}`,
      port: ports.backend,
      reuseExistingServer: false,
    },
    {
      command: `npx vite preview --port ${ports.production} --strictPort`,
      url: local(ports.production),
      env: { BACKEND_URL: local(ports.backend) },
      reuseExistingServer: false,
    },
  ],
});
