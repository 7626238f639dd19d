/** Sends one request of the page on to JumpCloud, and its answer back: the listed headers, and nothing else. */
import {
  type ClientRequest,
  type IncomingMessage,
  request as requestPlain,
  type ServerResponse,
} from 'node:http';
import { request as requestOverTls } from 'node:https';
import { limits, sentDown, sentUp } from '../allowList';
import { refuse } from './refuse';

type Named = Readonly<Record<string, string | string[] | undefined>>;

const only = (names: readonly string[], headers: Named): Record<string, string | string[]> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** The body of a request; null where it is larger than allowed. */
async function bodyOf(incoming: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  // Stopping half-way must not end the connection: the refusal still has to go over it.
  for await (const part of incoming.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > limits.bodyBytes) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Certificates are checked whatever the environment says: NODE_TLS_REJECT_UNAUTHORIZED does not reach here. */
function open(origin: string, incoming: IncomingMessage, body: Buffer): ClientRequest {
  const { method, url: path } = incoming;
  const headers = {
    ...only(sentUp, incoming.headers),
    ...(body.length > 0 ? { 'content-length': body.length } : {}),
  };
  const { protocol, hostname, port } = new URL(origin);
  const target = { hostname, port, path, method, headers, timeout: limits.seconds * 1000 };
  return protocol === 'https:'
    ? requestOverTls({ ...target, rejectUnauthorized: true })
    : requestPlain(target);
}

/**
 * Forwards a request that is on the list. Ends with JumpCloud's answer, or with 413, 502 or 504. Never throws.
 *
 * @param origin scheme and host, for example https://console.jumpcloud.com
 */
export async function forward(
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await bodyOf(incoming).catch(() => undefined);
  if (body === undefined) return void outgoing.destroy();
  if (body === null) return refuse(outgoing, 413);
  const upward = open(origin, incoming, body);
  outgoing.once('close', () => upward.destroy());
  upward.once('timeout', () => upward.destroy(new Error('timeout')));
  upward.once('error', (error) => {
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, error.message === 'timeout' ? 504 : 502);
  });
  upward.once('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, only(sentDown, answer.headers));
    answer.pipe(outgoing);
    answer.once('error', () => outgoing.destroy());
  });
  upward.end(body);
}
