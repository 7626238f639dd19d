import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const system = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The browser the stories run in: the one named by CHROMIUM_PATH, a system Chromium, or undefined for the one
 * that Playwright has downloaded; null where there is none of these.
 */
export function findBrowser(): string | undefined | null {
  const named = process.env['CHROMIUM_PATH'] ?? system.find((path) => existsSync(path));
  if (named) return named;
  return existsSync(chromium.executablePath()) ? undefined : null;
}

/** Runs a command and says whether it succeeded; its output goes to this terminal. */
function succeeds(command: string, ...rest: string[]): boolean {
  try {
    execFileSync(command, rest, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/** Makes sure there is a browser: Playwright's own if it can be downloaded, else Debian's package. */
export function installBrowser(): void {
  if (findBrowser() !== null) return;
  succeeds('npx', 'playwright', 'install', '--with-deps', '--only-shell', 'chromium');
  if (findBrowser() !== null) return;
  succeeds('apt-get', 'update', '-qq');
  succeeds('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell');
  if (findBrowser() === null) {
    throw new Error(
      'No Chromium found and none could be installed. Set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
}
