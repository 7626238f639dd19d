import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paths } from '../src/api/contract';
import { bindingPaths } from '../src/api/contractBindings';
import { userPaths } from '../src/api/contractUsers';
import { hostsOf } from '../src/api/contractRegions';
import { sentByPages } from '../src/api/testing/operations';
import { asked, fakeNetwork } from '../src/api/testSupport';
import { allowList, upstreamOf } from './allowList';
import { regionScript } from './nginx/regionScript';
import { nginxTemplate, renderTemplate } from './nginx/template';

const network = fakeNetwork();
const committed = (name: string) => readFileSync(new URL(`nginx/${name}`, import.meta.url), 'utf8');

describe('the allow-list', () => {
  it('has what the pages of the console send, and nothing else', async () => {
    for (const [, use, reply] of sentByPages) {
      network.answer(reply);
      await use();
    }
    const sent = asked(network.requests).map((line) =>
      line.replace(/\?.*/, '').replaceAll(/[0-9a-f]{24}/g, 'ID'),
    );
    const listed = allowList.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`));
    expect([...new Set(sent)].toSorted()).toEqual(listed.toSorted());
  });

  it('lets the check of the right to write through, which names a rule that cannot exist', () => {
    const rule = paths.rule('5f0a1c7e9b3d246800000001', '0'.repeat(24));
    expect(upstreamOf('DELETE', rule)).toBe('console');
  });

  it('lets users be bound, and nothing else be done to them', () => {
    const id = '5f0a1c7e9b3d246800000001';
    expect(upstreamOf('POST', bindingPaths.associations(id))).toBe('console');
    expect(upstreamOf('POST', userPaths.search)).toBe('console');
    for (const method of ['PUT', 'DELETE', 'POST']) {
      expect(upstreamOf(method, userPaths.user(id))).toBeNull();
    }
    expect(upstreamOf('POST', bindingPaths.groups)).toBeNull();
  });

  it('knows where Directory Insights is', () => {
    expect(upstreamOf('POST', paths.events)).toBe('insights');
  });
});

describe('the files for nginx', () => {
  it('are what `npm run deploy:nginx` writes', () => {
    expect(committed('default.conf.template')).toBe(nginxTemplate);
    expect(committed('05-region.envsh')).toBe(regionScript);
  });

  it('are filled in with the variables that the container and the README name', () => {
    const dockerfile = readFileSync(new URL('Dockerfile', import.meta.url), 'utf8');
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const variables = [...new Set(nginxTemplate.match(/(?<=\$\{)[A-Z_]+(?=\})/g))].toSorted();
    const filter = /FILTER="\^\((.*)\)\$"/.exec(dockerfile)?.[1]?.split('|');
    const listed = /^envsubst '\$(.*)' /m.exec(readme)?.[1]?.split(' $');
    expect([filter?.toSorted(), listed?.toSorted()]).toEqual([variables, variables]);
  });

  it('know the hosts of every region', () => {
    for (const { console, insights } of Object.values(hostsOf)) {
      expect(regionScript).toContain(`CONSOLE_ORIGIN='${console}' INSIGHTS_ORIGIN='${insights}'`);
    }
  });

  it('have no header of a location’s own: it would lose those of the server', () => {
    const locations = nginxTemplate.split(/^ {4}location /m).slice(1);
    expect(locations.length).toBeGreaterThan(5);
    expect(locations.filter((text) => text.includes('add_header'))).toEqual([]);
  });

  it('check certificates and name the host asked for', () => {
    for (const line of [
      'proxy_ssl_verify on;',
      'proxy_ssl_server_name on;',
      'proxy_set_header Host $proxy_host;',
    ]) {
      expect(nginxTemplate).toContain(line);
    }
  });

  it('cannot be filled in by half', () => {
    expect(() => renderTemplate({ LISTEN: '8080' })).toThrow(/No value for/);
  });
});
