/** The simulation over real HTTP, for any client of the JumpCloud API. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { getResponse } from 'msw';
import { errorAnswer } from './handlers/errors';
import type { ScenarioName } from './scenarios';
import { memoryStorage } from './storage';
import { type World, createWorld } from './world';

const host = '127.0.0.1';

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(', '));
  }
  const body = method === 'GET' || method === 'HEAD' ? null : await text(incoming);
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? host}`);
  return new Request(url, { method, headers, body });
}

/** A lost connection is a lost connection: no status, no body, an end. */
async function send(response: Response, outgoing: ServerResponse) {
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
}

async function answer(world: World, incoming: IncomingMessage, outgoing: ServerResponse) {
  const response = await getResponse(world.handlers, await requestFrom(incoming));
  await send(response ?? errorAnswer(404, 'Not Found'), outgoing);
}

export interface RunningServer {
  /** For example `http://127.0.0.1:8080`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const listening = (server: Server, port: number) =>
  new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
      else resolve(address);
    });
  });

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Begins a scenario and answers on this port of 127.0.0.1; port 0 takes a free one. */
export async function startServer(port: number, scenario: ScenarioName): Promise<RunningServer> {
  const world = createWorld({
    scenario,
    storage: memoryStorage(),
    now: Date.now,
    random: Math.random,
    wait: (milliseconds) => wait(milliseconds),
  });
  const server = createServer((incoming, outgoing) => {
    answer(world, incoming, outgoing).catch(() => outgoing.destroy());
  });
  const { port: taken } = await listening(server, port);
  return { address: `http://${host}:${taken}`, close: () => closed(server) };
}
