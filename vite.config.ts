import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstScreenChunks } from './deploy/firstScreen.ts';
import { licenceNotice } from './deploy/licences.ts';
import { memoised } from './deploy/memoised.ts';
import { reviewHeaders, securityHeaders } from './deploy/securityHeaders.ts';

/**
 * The simulation leaves all but API calls alone: else the worker would answer for each script, style and font. And it
 * stays when a page closes: by its own count it would go away with the last page it knows, while the next one, or the
 * next frame of a design review, is already on its way.
 */
const workerRules = `self.addEventListener('fetch', (event) => {
  const { host, pathname } = new URL(event.request.url);
  const isApi = host === 'graph.microsoft.com' || /^\\/(api|insights)\\//.test(pathname);
  if (!isApi) event.stopImmediatePropagation();
});
self.addEventListener('message', (event) => {
  if (event.data === 'CLIENT_CLOSED') event.stopImmediatePropagation();
});
`;

const workerSource = () =>
  workerRules + readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');

/** Where the console starts: in each build in front of what it is made for. An operator replaces this file. */
const configurationSource = (mode: string) => () =>
  `${JSON.stringify({ $schema: './config.schema.json', backend: mode === 'mock' ? 'mock' : 'live', region: 'US' }, null, 2)}\n`;

/** So that `/review` leads to the board on a host that knows files only. The other builds answer for that path themselves. */
const boardDoor = () =>
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Design review</title>' +
  '<meta http-equiv="refresh" content="0; url=../?review"><a href="../?review">Design review</a></html>\n';

/** Serves and emits a file that is made here. */
function madeFile(fileName: string, type: string, source: () => string): Plugin {
  return {
    name: `made-file ${fileName}`,
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', type).end(source());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: source() });
    },
  };
}

/** Looks on as React's developer tools do, for which React asks once, when it is first loaded. */
const asReactSees = 'src/screens/attribute-export/render.test.tsx';

/** These replace modules, which others in their thread have loaded already, or would get. */
const replacing = 'src/**/*.alone.test.tsx';

/** `--mode mock` contains the simulated directory; every other mode has not one byte of it. */
export default defineConfig(({ mode }) => {
  const backend = process.env['BACKEND_URL'];
  // The pages of Graph name their next one by the host they were asked at, so that has to stay.
  const proxy = backend
    ? { '/api': backend, '/insights': backend, '/graph': { target: backend, changeOrigin: false } }
    : {};
  return {
    plugins: [
      react({ compiler: { sources: memoised() } }),
      madeFile('config.json', 'application/json', configurationSource(mode)),
      madeFile('licences.txt', 'text/plain; charset=utf-8', licenceNotice),
      // A build without the simulation never sees its service worker.
      mode === 'mock' && madeFile('mockServiceWorker.js', 'text/javascript', workerSource),
      mode === 'mock' && madeFile('review/index.html', 'text/html', boardDoor),
    ],
    resolve: {
      alias: mode === 'mock' ? { tldts: join(import.meta.dirname, 'src/mocks/noPublicSuffixes.ts') } : {},
    },
    build: {
      outDir: mode === 'mock' ? 'dist-mock' : 'dist',
      target: 'es2023',
      modulePreload: { polyfill: false },
      // One file on purpose; what counts is its size after compression, which a test holds.
      chunkSizeWarningLimit: 600,
      rolldownOptions: {
        // Microsoft's sign-in comes back to a page of its own.
        input: ['index.html', 'microsoft-sign-in.html'],
        // Emotion imports it for a function that nothing here calls.
        treeshake: { moduleSideEffects: [{ test: /hoist-non-react-statics/, sideEffects: false }] },
        output: { codeSplitting: { groups: [{ name: firstScreenChunks(), debugName: 'first screen' }] } },
      },
    },
    // The preview's worker is found by nobody who follows imports; what it needs would be found late, and reload the page.
    optimizeDeps: { entries: ['*.html', 'src/api/preview/preview.worker.ts'] },
    server: { host: '127.0.0.1', port: 5173, proxy },
    preview: {
      host: '127.0.0.1',
      port: 4173,
      headers: mode === 'mock' ? reviewHeaders : securityHeaders,
      proxy,
    },
    test: {
      environment: 'node',
      restoreMocks: true,
      // Properties take a second or two on a calm machine; a busy one must not fail them.
      testTimeout: 60_000,
      // Every core: left alone, one is kept for watching.
      maxWorkers: '100%',
      projects: [
        // Files share their threads and loaded modules, which halves the processor's time; a test that leaves a state
        // behind (a session, a stubbed global) takes it back itself.
        {
          extends: true,
          test: {
            name: 'plain',
            include: ['src/**/*.test.ts', 'deploy/**/*.test.ts'],
            pool: 'threads',
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'drawn',
            include: ['src/**/*.test.tsx'],
            exclude: [asReactSees, replacing],
            setupFiles: ['src/ui/testing/patience.ts'],
            pool: 'threads',
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'drawn alone',
            include: [replacing],
            setupFiles: ['src/ui/testing/patience.ts'],
            pool: 'threads',
          },
        },
        { extends: true, test: { name: 'as React sees', include: [asReactSees] } },
      ],
    },
  };
});
