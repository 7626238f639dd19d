/** The console and its way to JumpCloud for one administrator on their own machine, as nginx does it for many. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { apiPath, disguised, upstreamOf } from '../allowList';
import type { StaticFile } from '../files';
import { securityHeaders } from '../securityHeaders';
import { forward } from './forward';
import { refuse } from './refuse';

export interface LiveOptions {
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Scheme and host of what answers `/api` and `/insights`. */
  readonly upstreams: Readonly<Record<'console' | 'insights', string>>;
}

const isDisguised = new RegExp(disguised, 'i');
const isApi = new RegExp(apiPath, 'i');
const hasEnding = /\.[A-Za-z0-9]+$/;
const takesBrotli = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i;

/** Only these names lead here: a foreign name that points to this machine belongs to somebody else's page. */
const ownHost = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

const cachingOf = (path: string) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

function sendFile(path: string, file: StaticFile, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const brotli = takesBrotli.test(incoming.headers['accept-encoding'] ?? '') ? file.brotli : null;
  const content = brotli ?? file.content;
  outgoing.setHeader('Cache-Control', cachingOf(path));
  outgoing.setHeader('Vary', 'Accept-Encoding');
  outgoing.setHeader('ETag', file.tag);
  if (incoming.headers['if-none-match'] === file.tag) return void outgoing.writeHead(304).end();
  outgoing.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': content.length,
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : content);
}

/** A file, or for the address of a page the one page there is. */
function answerFile(
  path: string,
  files: LiveOptions['files'],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return refuse(outgoing, 405);
  const file = files.get(path) ?? (hasEnding.test(path) ? undefined : files.get('/index.html'));
  if (file) sendFile(path, file, incoming, outgoing);
  else refuse(outgoing, 404);
}

async function answer(
  { files, upstreams }: LiveOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value);
  const { method = '', url: target = '' } = incoming;
  const path = target.replace(/\?.*$/s, '');
  if (!ownHost.test(incoming.headers.host ?? '') || !target.startsWith('/') || isDisguised.test(target)) {
    return refuse(outgoing, 403);
  }
  const upstream = upstreamOf(method, target);
  if (upstream !== null || isApi.test(decoded(path))) outgoing.setHeader('Cache-Control', 'no-store');
  if (upstream !== null) return forward(upstreams[upstream], incoming, outgoing);
  if (isApi.test(decoded(path))) return refuse(outgoing, 403);
  return answerFile(decoded(path), files, incoming, outgoing);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A server that is not listening yet. It writes no log. */
export function createLiveServer(options: LiveOptions): Server {
  const server = createServer((incoming, outgoing) => {
    answer(options, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on('clientError', (_error, socket) => {
    const headers = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable)
      socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.join('')}Connection: close\r\n\r\n`);
  });
  return server;
}
