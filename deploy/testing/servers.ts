/** Both ways to host the console, in front of one stand-in for JumpCloud, with a small build of their own. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readFiles } from '../files';
import { createLiveServer } from '../live/server';
import { startNginx } from './nginx';
import { close, listen } from './upstream';

export interface Hosted {
  readonly origin: string;
  readonly logs: () => string;
  readonly stop: () => Promise<void>;
}

export const script = 'globalThis.answer = 42;\n'.repeat(50);
export const page = '<!doctype html><title>The page</title>';

/** A folder with one page, one script and the configuration. */
export function makeBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'console-build-'));
  chmodSync(folder, 0o755);
  mkdirSync(`${folder}/assets`);
  writeFileSync(`${folder}/index.html`, page);
  writeFileSync(`${folder}/config.json`, '{}');
  writeFileSync(`${folder}/assets/a-1.js`, script);
  writeFileSync(`${folder}/assets/a-1.js.br`, brotliCompressSync(script));
  return folder;
}

export const removeBuild = (folder: string): void => rmSync(folder, { recursive: true });

async function startLive(root: string, upstream: string): Promise<Hosted> {
  const files = readFiles(root);
  const server = createLiveServer({ files, upstreams: { console: upstream, insights: upstream } });
  const origin = await listen(server);
  return { origin, logs: () => '', stop: () => close(server) };
}

/** How to start each. `upstream`: the origin that stands for both hosts of JumpCloud. */
export const hostings = {
  'start:live': startLive,
  nginx: (root: string, upstream: string): Promise<Hosted> => startNginx({ root, upstream }),
} as const;
