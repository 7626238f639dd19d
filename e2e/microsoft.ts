/**
 * An imitation of Microsoft's sign-in and of Graph, for stories of the production build: a server of this machine that
 * the browser takes for Microsoft's hosts, over TLS. MSAL itself runs.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { seedFacts } from '../src/mocks/scenarios';
import { test as production } from './production';
import { configFile } from './serve';

/** The token of the first sign-in of a story. */
export const microsoftToken = 'access-token-of-a-story-1';
const clientId = '0f1e2d3c-4b5a-4968-8776-655443322110';
const tenant = '9a8b7c6d-5e4f-4321-8765-0123456789ab';
const user = '11111111-2222-4333-8444-555555555555';

/** How Microsoft answers: with a code, or with a refusal. */
export type Answer = 'code' | { readonly error: string; readonly description: string };

/** What a story makes of Microsoft, and what was asked of its sign-in. */
export interface Microsoft {
  answer: Answer;
  /** The one that the tenant has proved to be its own. */
  domain: string;
  /** The first sign-in whose token Graph accepts: from the second on, the one before has ended. */
  acceptsFrom: number;
  readonly asked: URLSearchParams[];
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const signInHost = 'login.microsoftonline.com';
const graphHost = 'graph.microsoft.com';

const allowed = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { ...allowed, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const seconds = () => Math.floor(Date.now() / 1000);

const idToken = (nonce: string) =>
  [
    base64url({ typ: 'JWT', alg: 'RS256' }),
    base64url({
      aud: clientId,
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      iat: seconds(),
      nbf: seconds(),
      exp: seconds() + 3600,
      nonce,
      oid: user,
      sub: user,
      tid: tenant,
      ver: '2.0',
      preferred_username: 'anna.berg@oakmere.example',
    }),
    'no-signature',
  ].join('.');

/** The number of the sign-in is the last digit of its token. */
const tokens = (nonce: string, signIn: number) => ({
  token_type: 'Bearer',
  scope: 'openid profile https://graph.microsoft.com/User.Read.All',
  expires_in: 3600,
  access_token: microsoftToken.replace(/1$/, String(signIn)),
  refresh_token: 'refresh-token-of-a-story',
  id_token: idToken(nonce),
  client_info: base64url({ uid: user, utid: tenant }),
});

/** Microsoft's page sends the browser on to the address that the request names, with its answer in the fragment. */
function sentBack(request: URLSearchParams, answer: Answer): string {
  const said: Record<string, string> =
    answer === 'code'
      ? { code: 'a-code', client_info: base64url({ uid: user, utid: tenant }) }
      : { error: answer.error, error_description: answer.description };
  const fragment = new URLSearchParams({ ...said, state: request.get('state') ?? '' });
  return `${request.get('redirect_uri')}#${fragment}`;
}

/** A code is worth tokens to whoever knows the secret that its request named the hash of (RFC 7636). */
async function answerForToken({ asked }: Microsoft, request: IncomingMessage, response: ServerResponse) {
  const sent = new URLSearchParams(await text(request));
  const challenge = createHash('sha256')
    .update(sent.get('code_verifier') ?? '')
    .digest('base64url');
  const known = asked.find((one) => one.get('code_challenge') === challenge);
  if (known) json(response, tokens(known.get('nonce') ?? '', asked.indexOf(known) + 1));
  else json(response, { error: 'invalid_grant' }, 400);
}

function answerAsSignIn(microsoft: Microsoft, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '', `https://${signInHost}`);
  if (pathname.endsWith('/authorize')) {
    microsoft.asked.push(searchParams);
    const next = JSON.stringify(sentBack(searchParams, microsoft.answer));
    response.setHeader('content-type', 'text/html').end(`<script>location.replace(${next})</script>`);
  } else if (pathname.endsWith('/token')) void answerForToken(microsoft, request, response);
  else response.destroy();
}

function answerAsGraph(
  { domain, acceptsFrom }: Microsoft,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname } = new URL(request.url ?? '', `https://${graphHost}`);
  if (request.method === 'OPTIONS') response.writeHead(204, allowed).end();
  else if (
    !(
      Number(/^Bearer access-token-of-a-story-(\d)$/.exec(request.headers.authorization ?? '')?.[1]) >=
      acceptsFrom
    )
  )
    json(response, { error: { code: 'InvalidAuthenticationToken' } }, 401);
  else if (pathname.endsWith('/$count')) response.writeHead(200, allowed).end('0');
  else
    json(response, {
      value: pathname.endsWith('/organization') ? [{ verifiedDomains: [{ name: domain }] }] : [],
    });
}

interface Hosts {
  readonly port: number;
  /** From now on it is Microsoft as this story has it. */
  readonly become: (microsoft: Microsoft) => void;
  readonly close: () => void;
}

/** Answers on a free port as both hosts. */
async function startHosts(): Promise<Hosts> {
  let now: Microsoft | null = null;
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'));
  const certificate = await getCertificate(folder, 'microsoft', [signInHost, graphHost]);
  await rm(folder, { recursive: true });
  const server = createServer({ key: certificate, cert: certificate }, (request, response) => {
    const answer = request.headers.host === graphHost ? answerAsGraph : answerAsSignIn;
    if (now) answer(now, request, response);
    else response.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Microsoft’s imitation has no port');
  return {
    port: address.port,
    become(microsoft) {
      now = microsoft;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Stories of a console that is set up for Microsoft Graph, in a browser that finds the imitation at its hosts. */
export const test = production.extend<{ readonly microsoft: Microsoft }, { readonly microsoftHosts: Hosts }>({
  microsoftHosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are wanted: none.
    async ({}, run) => {
      const hosts = await startHosts();
      await run(hosts);
      hosts.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, microsoftHosts: { port } }, run) => {
      const rules = [signInHost, graphHost].map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',');
      await run({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), `--host-resolver-rules=${rules}`],
      });
    },
    { scope: 'worker' },
  ],
  // The certificate of the imitation is nobody's.
  ignoreHTTPSErrors: true,
  host: {
    before: configFile(JSON.stringify({ backend: 'live', region: 'US', graph: { clientId, tenant } })),
  },
  microsoft: [
    async ({ microsoftHosts }, run) => {
      const microsoft: Microsoft = {
        answer: 'code',
        domain: seedFacts.microsoft.domain,
        acceptsFrom: 1,
        asked: [],
      };
      microsoftHosts.become(microsoft);
      await run(microsoft);
    },
    { auto: true },
  ],
});
