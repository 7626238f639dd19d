/** A build, served on an address of its own. */
import { type Connect, type Plugin, preview } from 'vite';

export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly mode?: 'production' | 'mock';
  /** The folder of the build, where it is not the usual one of its mode. */
  readonly outDir?: string;
  /** The address of a simulated API that stands behind the console. */
  readonly api?: string;
  /** Is asked before the files of the build: an operator's own files, or the troubles of a host. */
  readonly before?: Connect.NextHandleFunction;
}

const ahead = (handle: Connect.NextHandleFunction): Plugin => ({
  name: 'before-the-files',
  configurePreviewServer: ({ middlewares }) => void middlewares.use(handle),
});

/** What an operator's `/config.json` says. */
export const configFile =
  (text: string): Connect.NextHandleFunction =>
  ({ url }, response, next) => {
    if (url === '/config.json') response.setHeader('content-type', 'application/json').end(text);
    else next();
  };

/** Serves a build until it is closed. */
export async function serveBuild({ mode = 'production', outDir, api, before }: Options): Promise<Served> {
  // The pages of Graph name their next one by the host they were asked at, so that has to stay.
  const proxy = api ? { '/api': api, '/insights': api, '/graph': { target: api, changeOrigin: false } } : {};
  const server = await preview({
    mode,
    logLevel: 'silent',
    plugins: before ? [ahead(before)] : [],
    build: outDir === undefined ? {} : { outDir },
    preview: { port: 0, proxy },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error(`The ${mode} build is not served`);
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}
