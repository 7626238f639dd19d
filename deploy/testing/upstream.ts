/** Stands for JumpCloud in tests of the two proxies: keeps what reached it, and answers as it is told. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';

export interface Arrived {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Upstream {
  readonly origin: string;
  /** Everything that arrived since the last time this was asked. */
  readonly take: () => readonly Arrived[];
  readonly answerWith: (status: number, headers: OutgoingHttpHeaders, body: string) => void;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';

/** Makes a server listen on a free port of this machine; gives its origin. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://${host}:${address.port}`;
}

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export async function startUpstream(): Promise<Upstream> {
  let arrived: Arrived[] = [];
  let answer: { status: number; headers: OutgoingHttpHeaders; body: string } = {
    status: 200,
    headers: {},
    body: '[]',
  };
  const take = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = incoming;
    arrived.push({ method, target: url, headers, body: await text(incoming) });
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const server = createServer((incoming, outgoing) => {
    take(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const origin = await listen(server);
  return {
    origin,
    take() {
      const taken = arrived;
      arrived = [];
      return taken;
    },
    answerWith(status, headers, body) {
      answer = { status, headers, body };
    },
    close: () => close(server),
  };
}
