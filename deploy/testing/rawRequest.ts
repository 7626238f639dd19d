/** One request exactly as it is written, since every usual client tidies up paths before it sends them. */
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case; each with all its values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

function readHeaders(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}

function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(statusLine)?.[1]);
  if (Number.isNaN(status)) throw new Error(`Not an answer: ${text.slice(0, 80)}`);
  return { status, headers: readHeaders(lines), body: text.slice(end + 4) };
}

interface Raw {
  readonly method?: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends to an origin and reads until the connection ends. A host that is not given is the origin's. */
export function rawRequest(origin: string, { method = 'GET', target, headers = {}, body = '' }: Raw) {
  const { hostname, port, host } = new URL(origin);
  const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const fields = Object.entries({ Host: host, Connection: 'close', ...length, ...headers });
  const head = [`${method} ${target} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return new Promise<RawAnswer>((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`));
    socket.setEncoding('latin1');
    socket.on('data', (part) => {
      answer += String(part);
    });
    socket.once('error', (error) => (answer === '' ? reject(error) : resolve(readAnswer(answer))));
    socket.once('end', () => resolve(readAnswer(answer)));
  });
}
