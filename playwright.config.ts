import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './e2e/browser';

const ci = process.env['CI'] !== undefined;
const executablePath = findBrowser();

/**
 * The mocked build. Stories of the production build serve it themselves, each in front of a backend of its own.
 * Not on the port of `npm start`, which may go on meanwhile. Another PORT lets two checkouts tell their stories side by side.
 */
const port = Number(process.env['PORT'] ?? 4183);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'hosted/**',
  // Emptied at each start: the reports, by which tests are counted, lie beside it.
  outputDir: 'test-results/stories',
  snapshotPathTemplate: '{testDir}/pictures/{arg}-{platform}{ext}',
  fullyParallel: true,
  forbidOnly: ci,
  // Some stories mostly wait, so that two cores have time for a third.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  // A story with several looks by axe takes 20 s on a calm machine.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `${address}/`,
    // Recording each story costs a sixth of the time; what failed alone is told again with `--trace on`.
    trace: 'off',
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
  webServer: {
    command: `npx vite preview --mode mock --outDir dist-mock --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
