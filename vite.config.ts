import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Emotion adds empty style elements and fills them through the CSS object model, so the hash of the empty
 * string is all that `style-src` needs. Holds for builds only: the dev server writes style text.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The simulation leaves all but API calls alone: else the worker would answer for each script, style and font. */
const apiCallsOnly = `self.addEventListener('fetch', (event) => {
  if (!/\\/(api|insights)\\//.test(new URL(event.request.url).pathname)) event.stopImmediatePropagation();
});
`;

const workerSource = () =>
  apiCallsOnly + readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');

/** Serves and emits the simulation's service worker; a build without the simulation never sees it. */
function mockServiceWorker(): Plugin {
  return {
    name: 'mock-service-worker',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(workerSource());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: workerSource() });
    },
  };
}

/** `--mode mock` contains the simulated directory; every other mode has not one byte of it. */
export default defineConfig(({ mode }) => {
  const backend = process.env['BACKEND_URL'];
  const proxy = backend ? { '/api': backend, '/insights': backend } : {};
  return {
    plugins: [react({ compiler: true }), mode === 'mock' && mockServiceWorker()],
    build: {
      outDir: mode === 'mock' ? 'dist-mock' : 'dist',
      target: 'es2023',
      modulePreload: { polyfill: false },
    },
    server: { host: '127.0.0.1', port: 5173, proxy },
    preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders, proxy },
    test: {
      include: ['src/**/*.test.{ts,tsx}'],
      environment: 'node',
      restoreMocks: true,
    },
  };
});
