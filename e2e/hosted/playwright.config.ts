/** The stories of the console as it is hosted: a real nginx in front of the simulated API, and no service worker. */
import { defineConfig } from '@playwright/test';
import usual from '../../playwright.config';

const { webServer: _, testIgnore: __, ...shared } = usual;

export default defineConfig({
  ...shared,
  testDir: '.',
  outputDir: '../../test-results/hosted',
  reporter: [['list'], ['json', { outputFile: '../../test-results/hosted.json' }]],
});
