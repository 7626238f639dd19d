/** The console as administrators get it: behind nginx or start:live, signed in to through the real proxy. */
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Hosted as Host, hostings } from '../../deploy/testing/servers';
import { type RunningServer, startServer } from '../../src/mocks/httpServer';
import { apiKey } from '../production';
import { expect, test as story } from '../story';
import type { ScenarioName } from '../../src/mocks/scenarios';
import { build } from './build';

/** A folder that nginx may read, whoever it runs as. */
function copyOfBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'console-hosted-'));
  chmodSync(folder, 0o755);
  cpSync(build, folder, { recursive: true });
  return folder;
}

interface Hosted {
  /** The world that each story begins in; it shares it with no other story. */
  readonly scenario: ScenarioName;
  readonly hosting: keyof typeof hostings;
  /** `folder`: a build of the story's own, in which it may set up the console as an operator does. */
  readonly host: Host & { readonly folder: string };
  /** Takes JumpCloud away, as a lost line between proxy and JumpCloud does. */
  readonly stopJumpCloud: () => void;
}

interface Guards {
  readonly ownOriginOnly: void;
  readonly keyStaysInside: void;
  readonly noServiceWorker: void;
}

export const test = story.extend<Hosted & Guards & { readonly backend: RunningServer }>({
  scenario: ['healthy', { option: true }],
  backend: async ({ scenario }, run) => {
    const started = await startServer(0, scenario);
    await run(started);
    await started.close();
  },
  hosting: ['nginx', { option: true }],
  host: async ({ backend, hosting }, run) => {
    const folder = copyOfBuild();
    const host = await hostings[hosting](folder, backend.address);
    await run({ ...host, folder });
    await host.stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, run) => run(`${host.origin}/`),
  stopJumpCloud: async ({ backend }, run) => run(() => void backend.close()),

  /** Nothing but this machine is ever asked, and nothing but the page's own address. */
  ownOriginOnly: [
    async ({ page, host }, run) => {
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== host.origin) elsewhere.push(request.url());
      });
      await run();
      expect(elsewhere).toEqual([]);
    },
    { auto: true },
  ],
  /** Neither the browser's console nor the host's logs nor any address tell the key. */
  keyStaysInside: [
    async ({ page, host }, run) => {
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('request', (request) => told.push(request.url(), request.postData() ?? ''));
      await run();
      expect(told.filter((text) => text.includes(apiKey))).toEqual([]);
      expect(host.logs()).not.toContain(apiKey);
    },
    { auto: true },
  ],
  noServiceWorker: [
    async ({ context }, run) => {
      await run();
      expect(context.serviceWorkers()).toEqual([]);
    },
    { auto: true },
  ],
});
