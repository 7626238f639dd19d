/**
 * The production build as it is, except that Graph is connected from the start: signing in to Microsoft takes Microsoft,
 * and the simulation answers Graph on the page's own origin.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { type Served, serveBuild } from '../serve';

const connected: Plugin = {
  name: 'graph-connected-from-the-start',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/main.tsx')
      ? `${code}\nconnectGraph({ base: location.origin + '/graph/v1.0', token: async () => 'of-a-bench' });`
      : null,
};

/** Builds it and serves it in front of a simulated API. */
export async function serveWithGraph(api: string): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
  await build({ logLevel: 'warn', plugins: [connected], build: { outDir, emptyOutDir: true } });
  const served = await serveBuild({ outDir, api });
  const close = async () => {
    await served.close();
    await rm(outDir, { recursive: true });
  };
  return { ...served, close };
}
