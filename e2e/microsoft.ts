/** An imitation of Microsoft's sign-in and of Graph, for stories of the production build: MSAL itself runs. */
import { createHash } from 'node:crypto';
import type { BrowserContext, Route } from '@playwright/test';

export const microsoftToken = 'access-token-of-a-story';
const clientId = '0f1e2d3c-4b5a-4968-8776-655443322110';
const tenant = '9a8b7c6d-5e4f-4321-8765-0123456789ab';
const user = '11111111-2222-4333-8444-555555555555';

/** How Microsoft answers: with a code, or with a refusal. */
export type Answer = 'code' | { readonly error: string; readonly description: string };

interface Imitation {
  readonly answer: Answer;
  readonly domain: string;
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const allowed = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
const json = (route: Route, body: unknown) => route.fulfill({ json: body, headers: allowed });

const now = () => Math.floor(Date.now() / 1000);

const idToken = (nonce: string) =>
  [
    base64url({ typ: 'JWT', alg: 'RS256' }),
    base64url({
      aud: clientId,
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      iat: now(),
      nbf: now(),
      exp: now() + 3600,
      nonce,
      oid: user,
      sub: user,
      tid: tenant,
      ver: '2.0',
      preferred_username: 'anna.berg@oakmere.example',
    }),
    'no-signature',
  ].join('.');

const tokens = (nonce: string) => ({
  token_type: 'Bearer',
  scope: 'openid profile https://graph.microsoft.com/User.Read.All',
  expires_in: 3600,
  access_token: microsoftToken,
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

/** Configures the console for Microsoft Graph and answers for Microsoft. Gives what was asked of the sign-in. */
export async function imitateMicrosoft(context: BrowserContext, { answer, domain }: Imitation) {
  const asked: URLSearchParams[] = [];
  await context.route('**/config.json', (route) =>
    route.fulfill({ json: { backend: 'live', region: 'US', graph: { clientId, tenant } } }),
  );
  await context.route('https://login.microsoftonline.com/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('/authorize')) {
      asked.push(url.searchParams);
      const next = JSON.stringify(sentBack(url.searchParams, answer));
      return route.fulfill({ contentType: 'text/html', body: `<script>location.replace(${next})</script>` });
    }
    if (!url.pathname.endsWith('/token')) return route.abort();
    const sent = new URLSearchParams(route.request().postData() ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const request = asked.find((one) => one.get('code_challenge') === challenge);
    return request
      ? json(route, tokens(request.get('nonce') ?? ''))
      : route.fulfill({ status: 400, json: { error: 'invalid_grant' }, headers: allowed });
  });
  await context.route('https://graph.microsoft.com/**', (route) => {
    const { headers, path } = {
      headers: route.request().headers(),
      path: new URL(route.request().url()).pathname,
    };
    if (route.request().method() !== 'OPTIONS' && headers['authorization'] !== `Bearer ${microsoftToken}`) {
      return route.fulfill({
        status: 401,
        json: { error: { code: 'InvalidAuthenticationToken' } },
        headers: allowed,
      });
    }
    if (path.endsWith('/organization'))
      return json(route, { value: [{ verifiedDomains: [{ name: domain }] }] });
    return path.endsWith('/$count')
      ? route.fulfill({ body: '0', headers: allowed })
      : json(route, { value: [] });
  });
  return asked;
}
