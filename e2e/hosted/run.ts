/** `npm run test:hosted`: builds as for production and tells the hosted stories; says so where there is no nginx. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { nginxIsInstalled } from '../../deploy/testing/nginx';
import { installBrowser } from '../browser';
import { build } from './build';

/** Runs a command in this terminal; where it fails, so does this one. */
function run(...command: readonly string[]): void {
  const { status } = spawnSync('npx', command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('test-results/hosted.json', { force: true });
if (nginxIsInstalled()) {
  installBrowser();
  run('vite', 'build', '--outDir', build, '--logLevel', 'warn');
  run('tsx', 'deploy/precompress.ts', build);
  run('playwright', 'test', '--config', 'e2e/hosted/playwright.config.ts', ...process.argv.slice(2));
} else {
  process.stdout.write(
    'The hosted stories are not told: nginx is not installed here. Debian has it as nginx-light.\n',
  );
}
