/** nginx and `start:live` keep the same promises. Where nginx is not installed, its half is skipped. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits, sentDown, upstreamOf } from './allowList';
import { securityHeaders } from './securityHeaders';
import { allowed, hostile, id } from './testing/hostile';
import { nginxIsInstalled } from './testing/nginx';
import { type RawAnswer, rawRequest } from './testing/rawRequest';
import { type Hosted, hostings, makeBuild, page, removeBuild, script } from './testing/servers';
import { startUpstream, type Upstream } from './testing/upstream';

const key = 'jca_a-key-that-nobody-may-see';
const hasNginx = nginxIsInstalled();
if (!hasNginx) process.stdout.write('nginx is not installed: what it promises is not tested here.\n');

const one = (answer: RawAnswer, name: string) => answer.headers.get(name.toLowerCase())?.join(' | ');

function expectSecured(answer: RawAnswer): void {
  const found = Object.keys(securityHeaders).map((name) => [name, one(answer, name)]);
  expect(Object.fromEntries(found)).toEqual(securityHeaders);
}

describe.each(['start:live', 'nginx'] as const)('%s', (name) => {
  describe.skipIf(name === 'nginx' && !hasNginx)('in front of JumpCloud', () => {
    let build: string;
    let upstream: Upstream;
    let hosted: Hosted;
    const ask = (request: Parameters<typeof rawRequest>[1]) => rawRequest(hosted.origin, request);

    beforeAll(async () => {
      build = makeBuild();
      upstream = await startUpstream();
      hosted = await hostings[name](build, upstream.origin);
    });
    beforeEach(() => {
      upstream.take();
    });
    afterAll(async () => {
      await hosted.stop();
      await upstream.close();
      removeBuild(build);
    });

    it('forwards what is on the list, as it was sent', async () => {
      upstream.answerWith(200, { 'content-type': 'application/json' }, '[]');
      for (const { method, target } of allowed) {
        const body = method === 'POST' ? '{"a":1}' : '';
        const answer = await ask({ method, target: `${target}?limit=100&sort=-a%20b`, body });
        expect([answer.status, upstream.take()]).toMatchObject([
          200,
          [{ method, target: `${target}?limit=100&sort=-a%20b`, body }],
        ]);
      }
    });

    it('refuses everything else, however it is written', async () => {
      const letThrough: string[] = [];
      for (const line of hostile) {
        const answer = await ask({ ...line, headers: { 'x-api-key': key } });
        const refused = [400, 403].includes(answer.status) && upstream.take().length === 0;
        if (!refused) letThrough.push(`${line.method} ${line.target}: ${answer.status}`);
        expectSecured(answer);
      }
      expect(letThrough).toEqual([]);
    });

    it('refuses whatever chance writes', async () => {
      const parts = [
        '/',
        '..',
        '.',
        'api',
        'v2',
        '%2f',
        '%2e',
        '\\',
        id,
        'directories',
        '?',
        'insights',
        'events',
        ';',
      ];
      const target = fc
        .array(fc.constantFrom(...parts), { maxLength: 10 })
        .map((words) => `/api/v2${words.join('')}`);
      const method = fc.constantFrom('GET', 'POST', 'DELETE', 'PUT');
      await fc.assert(
        fc.asyncProperty(method, target, async (how, what) => {
          fc.pre(upstreamOf(how, what) === null);
          const { status } = await ask({ method: how, target: what });
          expect([400, 403]).toContain(status);
          expect(upstream.take()).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });

    it('sends up only the headers that JumpCloud needs', async () => {
      const sent = {
        'x-api-key': key,
        'x-org-id': id,
        accept: 'application/json',
        'content-type': 'application/json',
      };
      const foreign = { Cookie: 'a=b', Authorization: 'Bearer c', Referer: 'https://d', Origin: 'https://e' };
      const spoofed = {
        'X-Forwarded-For': '10.0.0.1',
        'X-Forwarded-Host': 'f',
        'X-Original-URL': '/api/g',
        Via: 'h',
      };
      await ask({ target: '/api/v2/directories', headers: { ...sent, ...foreign, ...spoofed } });
      const [arrived] = upstream.take();
      const { connection: _, ...headers } = arrived?.headers ?? {};
      expect(headers).toEqual({ ...sent, host: new URL(upstream.origin).host });
    });

    it('sends down what the console reads, and nothing with power over the browser', async () => {
      const wanted = Object.fromEntries(sentDown.map((header) => [header, `value of ${header}`]));
      const powerful = {
        'set-cookie': 'session=1',
        location: 'https://elsewhere.example/',
        'www-authenticate': 'Basic',
        'access-control-allow-origin': '*',
        'content-security-policy': "default-src 'unsafe-inline'",
        'clear-site-data': '"*"',
        'cache-control': 'public, max-age=9',
        'x-accel-redirect': '/config.json',
        refresh: '0',
      };
      upstream.answerWith(401, { ...wanted, ...powerful }, '{"message":"no"}');
      const answer = await ask({ target: '/api/v2/directories' });
      expect([answer.status, answer.body.includes('"no"')]).toEqual([401, true]);
      expect(Object.fromEntries(sentDown.map((header) => [header, one(answer, header)]))).toEqual(wanted);
      expectSecured(answer);
      expect(one(answer, 'cache-control')).toBe('no-store');
      const { 'content-security-policy': _, 'cache-control': __, ...gone } = powerful;
      expect(Object.keys(gone).filter((header) => answer.headers.has(header))).toEqual([]);
    });

    it('takes a body of 64 kB and no more', async () => {
      upstream.answerWith(200, {}, '[]');
      const target = '/insights/directory/v1/events';
      expect((await ask({ method: 'POST', target, body: 'a'.repeat(limits.bodyBytes) })).status).toBe(200);
      expect(upstream.take()).toHaveLength(1);
      const answer = await ask({ method: 'POST', target, body: 'a'.repeat(limits.bodyBytes + 1) });
      expect(answer.status).toBe(413);
      expectSecured(answer);
      expect(upstream.take()).toEqual([]);
    });

    it('has its headers on answers of every kind', async () => {
      upstream.answerWith(503, { 'retry-after': '7' }, '');
      const first = await ask({ target: '/' });
      const tag = { 'If-None-Match': one(first, 'etag') ?? '' };
      const kinds = [
        [200, await ask({ target: '/directories/abc?scenario=a%2fb' })],
        [304, await ask({ target: '/', headers: tag })],
        [400, await ask({ target: '/ HTTP/1.1\r\nBroken header\r\nX: ' })],
        [403, await ask({ target: '/api/v2/users' })],
        [404, await ask({ target: '/assets/none-1.js' })],
        [404, await ask({ target: '/mockServiceWorker.js' })],
        [405, await ask({ method: 'POST', target: '/directories' })],
        [503, await ask({ target: '/api/v2/directories' })],
      ] as const;
      expect(kinds.map(([, { status }]) => status)).toEqual(kinds.map(([status]) => status));
      for (const [, answer] of kinds) expectSecured(answer);
    });

    it('serves files compressed, assets for good, and the page for every address of a page', async () => {
      const plain = await ask({ target: '/assets/a-1.js' });
      expect([plain.body, one(plain, 'content-encoding')]).toEqual([script, undefined]);
      const small = await ask({ target: '/assets/a-1.js', headers: { 'Accept-Encoding': 'gzip, br' } });
      expect(one(small, 'content-encoding')).toBe('br');
      expect(small.body.length).toBeLessThan(script.length);
      for (const answer of [plain, small]) {
        expect(one(answer, 'content-type')).toMatch(/^text\/javascript/);
        expect(one(answer, 'cache-control')).toBe('public, max-age=31536000, immutable');
        expect(one(answer, 'vary')).toBe('Accept-Encoding');
      }
      const fallback = await ask({ target: `/directories/${id}` });
      expect([fallback.body, one(fallback, 'cache-control')]).toEqual([page, 'no-cache']);
    });

    it('writes no key and no query to its logs', async () => {
      await ask({ target: '/api/v2/directories?limit=quokka', headers: { 'x-api-key': key } });
      await ask({ target: '/api/v2/none?skip=quokka', headers: { 'x-api-key': key } });
      expect(hosted.logs()).not.toContain(key);
      expect(hosted.logs()).not.toMatch(/quokka/);
    });

    it.runIf(name === 'nginx')('slows down and then refuses those who ask too often', async () => {
      upstream.answerWith(200, {}, '[]');
      const answers = await Promise.all(
        Array.from({ length: 300 }, () => ask({ target: '/api/v2/directories' })),
      );
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThan(0);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(100);
      refused.forEach(expectSecured);
    });
  });
});
