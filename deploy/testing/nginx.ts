/** A real nginx on this machine, set up from the template, in a folder of its own. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { renderTemplate } from '../nginx/template';
import { close, listen } from './upstream';

export const nginxIsInstalled = (): boolean => spawnSync('nginx', ['-v']).error === undefined;

export interface RunningNginx {
  readonly origin: string;
  /** What it has written to its logs, of requests and of errors. */
  readonly logs: () => string;
  readonly stop: () => Promise<void>;
}

interface SetUp {
  /** Folder of the build. */
  readonly root: string;
  /** Stands for both hosts of JumpCloud. */
  readonly upstream: string;
}

/** What a distribution's nginx.conf has around the files of conf.d, as one process without rights or folders. */
const around = (folder: string) => `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log info;
worker_processes 1;
events {}
http {
    types {
        text/html html;
        text/plain txt;
        application/json json;
        image/svg+xml svg;
        text/javascript js;
        font/woff2 woff2;
    }
    default_type application/octet-stream;
    client_body_temp_path ${folder}/body;
    proxy_temp_path ${folder}/proxy;
    fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi;
    scgi_temp_path ${folder}/scgi;
    include ${folder}/console.conf;
}
`;

async function freePort(): Promise<string> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  await close(server);
  return port;
}

async function answers(port: string): Promise<boolean> {
  const socket = connect(Number(port), '127.0.0.1');
  const [open] = await Promise.race([
    once(socket, 'connect').then(() => [true]),
    once(socket, 'error').then(() => [false]),
  ]);
  socket.destroy();
  return open === true;
}

async function ready(port: string, child: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(readFileSync(`${folder}/error.log`, 'utf8'));
    if (await answers(port).catch(() => false)) return;
    await wait(50);
  }
  throw new Error('nginx did not start');
}

/** Starts nginx on a free port of this machine, until it listens. */
export async function startNginx({ root, upstream }: SetUp): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'console-nginx-'));
  const port = await freePort();
  const values = {
    LISTEN: `127.0.0.1:${port}`,
    WEB_ROOT: resolve(root),
    CONSOLE_ORIGIN: upstream,
    INSIGHTS_ORIGIN: upstream,
    NGINX_LOCAL_RESOLVERS: '127.0.0.1',
    CA_BUNDLE: '/etc/ssl/certs/ca-certificates.crt',
    ACCESS_LOG: `${folder}/access.log`,
  };
  writeFileSync(`${folder}/console.conf`, renderTemplate(values));
  writeFileSync(`${folder}/nginx.conf`, around(folder));
  const command = ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`];
  execFileSync('nginx', ['-t', '-q', ...command]);
  const child = spawn('nginx', command, { stdio: 'inherit' });
  await ready(port, child, folder);
  return {
    origin: `http://127.0.0.1:${port}`,
    logs: () =>
      ['access.log', 'error.log'].map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n'),
    async stop() {
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
