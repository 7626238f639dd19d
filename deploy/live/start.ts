/** `npm run start:live -- [--port N] [--config FILE]`: the build in dist/, on this machine, with the real JumpCloud. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ConfigFile } from '../../src/api/config/file';
import { hostsOf } from '../../src/api/contractRegions';
import { readFiles } from '../files';
import { createLiveServer } from './server';

const host = '127.0.0.1';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readConfiguration(name: string): {
  readonly content: Buffer;
  readonly region: keyof typeof hostsOf;
} {
  try {
    const content = readFileSync(name);
    const { backend, region } = v.parse(ConfigFile, JSON.parse(content.toString('utf8')));
    if (backend !== 'live') fail(`${name}: the backend has to be "live" here.`);
    return { content, region };
  } catch (error) {
    return fail(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { values } = parseArgs({ options: { port: { type: 'string' }, config: { type: 'string' } } });
const port = Number(values.port ?? '4180');
if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`“${values.port}” is not a port.`);
if (!existsSync('dist/index.html')) fail('There is no build in dist/. Run npm run build first.');
const { content, region } = readConfiguration(values.config ?? 'dist/config.json');

const files = new Map(readFiles('dist'));
files.set('/config.json', { type: 'application/json', tag: '"set-up"', content, brotli: null });
createLiveServer({ files, upstreams: hostsOf[region] })
  .once('error', (error) => fail(error.message))
  .listen(port, host, () =>
    process.stdout.write(
      `The console is on http://${host}:${port}, in front of ${hostsOf[region].console} (region ${region}).\n`,
    ),
  );
