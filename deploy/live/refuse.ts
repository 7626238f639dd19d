import { type ServerResponse, STATUS_CODES } from 'node:http';

/** Ends an answer with a status and its name. */
export function refuse(outgoing: ServerResponse, status: number): void {
  outgoing.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' });
  outgoing.end(`${status} ${STATUS_CODES[status] ?? ''}\n`);
}
