/**
 * `npm run bench:preview`: the preview of 100,000 users, compared with Graph in the production build, with the processor
 * throttled four times. The page's thread may have no task over 50 ms while it reads, judges, filters and scrolls, and a
 * filter or an order shows its first rows within 100 ms. Times by the clock are true on a machine that does nothing
 * else; the thread's own time is true on a busy one too.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { startServer } from '../../src/mocks/httpServer';
import { seedFacts } from '../../src/mocks/scenarios';
import { findBrowser } from '../browser';
import { look, people } from '../preview';
import { toggle } from '../exportPage';
import { openAndSignIn } from '../production';
import { optionalNames } from '../truth';
import { serveWithGraph } from './graphBuild';
import { firstRow, frameCount, frames, timeToRows } from './inPage';
import { find, type Found, press } from './mouse';
import { type Task, tasksDuring } from './threadTime';

const rate = 4;
const rounds = 5;
const path = `/directories/${seedFacts.microsoft.id}`;

const print = (...cells: readonly string[]) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(22))).join('')}\n`,
  );
const milliseconds = (value: number) => `${Math.round(value)} ms`;

/** The value that this share of all values does not exceed. */
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const over50 = (tasks: readonly Task[], by: keyof Task): string => {
  const long = tasks.map((task) => task[by]).filter((time) => time > 50);
  return long.length === 0 ? '-' : `${long.length}, up to ${milliseconds(Math.max(...long))}`;
};

/** How long the same work took before each part: a machine that does other things as well is slower now and then. */
const paces: number[] = [];
const sameWork = JSON.stringify(Array.from({ length: 1_000_000 }, (_, number) => number));

function takePace(): void {
  const began = performance.now();
  JSON.parse(sameWork);
  paces.push(performance.now() - began);
}

/** Does something, and prints which tasks of the page's thread took over 50 ms meanwhile. */
async function watched(browser: Browser, what: string, act: () => Promise<void>): Promise<readonly Task[]> {
  takePace();
  const began = Date.now();
  const tasks = await tasksDuring(browser, act);
  const seconds = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  print(what, seconds, over50(tasks, 'clock'), over50(tasks, 'thread'));
  return tasks;
}

async function read(page: Page, clicks: readonly Found[]): Promise<void> {
  for (const element of clicks) await press(page, element);
  // Only there when reading has ended. To look for words instead would read the whole page again and again.
  await page.locator('[aria-labelledby="impact"] summary').last().waitFor({ timeout: 0 });
}

async function openList(page: Page, button: Found): Promise<void> {
  await press(page, button);
  await firstRow(page).waitFor();
}

type Choice = readonly [name: string, choose: (page: Page) => Promise<() => Promise<unknown>>];

const select = (label: string, option: string): Choice => [
  `${label}: ${option}`,
  async (page) => {
    const list = await find(people(page).getByLabel(label));
    return () => list.selectOption(option);
  },
];

const orderBy = (head: string, order: string): Choice => [
  `by ${head.toLowerCase()}, ${order}`,
  async (page) => {
    const button = await find(people(page).getByRole('columnheader', { name: head }).getByRole('button'));
    return () => press(page, button);
  },
];

/** Each shows other first rows than the one before; the last leads back to where the first began. */
const choices: readonly Choice[] = [
  orderBy('Person', 'descending'),
  orderBy('Effect', 'ascending'),
  orderBy('Effect', 'descending'),
  orderBy('Microsoft now', 'ascending'),
  orderBy('Microsoft now', 'descending'),
  orderBy('JumpCloud has', 'ascending'),
  orderBy('Person', 'ascending'),
  select('Effect', 'Overwritten'),
  select('Attribute', 'Mobile phone'),
  select('Effect', 'All effects'),
  select('Attribute', 'All that would start'),
];

/** Goes through all choices a few times; gives the median time of each. */
async function chooseAll(page: Page, acts: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times: number[][] = acts.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, act] of acts.entries()) times[index]?.push(await timeToRows(page, act));
  }
  return times.map((ofChoice) => quantile(ofChoice, 0.5));
}

/** In pixels a frame: a wheel turned fast, and a page, after which no row in view is one of those before. */
const speeds = [
  ['scrolling fast', 120],
  ['scrolling a page a frame', 504],
] as const;

async function scroll(browser: Browser, page: Page): Promise<void> {
  const lines: string[][] = [];
  for (const [name, step] of speeds) {
    let times: readonly number[] = [];
    const tasks = await watched(browser, name, async () => {
      times = await frames(page, step);
    });
    const thread = tasks.reduce((sum, task) => sum + task.thread, 0) / frameCount;
    const byClock = [quantile(times, 0.5), quantile(times, 0.95)].map(milliseconds).join(', ');
    lines.push([name, byClock, milliseconds(thread)]);
  }
  print('a frame', 'median, 95 % by clock', 'mean of the thread');
  for (const line of lines) print(...line);
}

async function measureTasks(
  browser: Browser,
  page: Page,
  throttle: (to: number) => Promise<unknown>,
): Promise<void> {
  print('tasks over 50 ms', 'time', 'by the clock', 'by the thread’s time');
  await look(page);
  const clicks = await Promise.all([
    find(page.getByRole('button', { name: 'Compare with Graph' })),
    ...optionalNames.map((name) => find(toggle(page, name))),
  ]);
  await throttle(rate);
  await watched(browser, 'reading and judging', () => read(page, clicks));
  const list = await find(page.getByRole('button', { name: 'List the people' }));
  await watched(browser, 'opening the list', () => openList(page, list));
  const acts = await Promise.all(choices.map(([, choose]) => choose(page)));
  let throttled: readonly number[] = [];
  await watched(browser, 'filters and orders', async () => {
    throttled = await chooseAll(page, acts);
  });
  await scroll(browser, page);
  await throttle(1);
  takePace();
  // Chromium throttles the page's thread, not the worker's: so the whole is measured at full speed, and counted four times.
  const free = await chooseAll(page, acts);
  print('first rows of 1.2 million cells', 'page throttled', 'everything, times four');
  for (const [index, [name]] of choices.entries()) {
    print(
      name,
      milliseconds(throttled[index] ?? Number.NaN),
      milliseconds(rate * (free[index] ?? Number.NaN)),
    );
  }
  print(
    'the machine’s own pace',
    `${milliseconds(Math.min(...paces))} to ${milliseconds(Math.max(...paces))}`,
  );
}

const backend = await startServer(0, 'large-organisation');
const served = await serveWithGraph(backend.address);
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
try {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await openAndSignIn(page, served.url + path);
  await measureTasks(browser, page, (to) => session.send('Emulation.setCPUThrottlingRate', { rate: to }));
} finally {
  await browser.close();
  await served.close();
  await backend.close();
}
