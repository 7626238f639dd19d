/** `npm run review`: pictures of every state beside the approved ones, and what axe finds and what is too wide in each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { ReviewState } from '../../src/review/state';
import { reviewStates } from '../../src/review/states';
import { photograph } from './photograph';
import { clear, judge } from './pictures';
import { isNotable, report, summary, type Reported } from './report';
import { openStage } from './stage';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const wanted = reviewStates.filter((state) =>
  `${state.name}\n${state.view}`.toLowerCase().includes(values.only.toLowerCase()),
);
if (wanted.length === 0) throw new Error(`No state has “${values.only}” in its name or in that of its view.`);

async function look(page: Page, state: ReviewState): Promise<Reported> {
  const seen = await photograph(page, state);
  const judged = seen.pictures.map((name) => ({ ...name, verdict: judge(name) }));
  const reported = { ...seen, judged };
  const trouble = seen.problem ?? seen.findings.map(({ id, at }) => `${id} at ${at.join(', ')}`).join('; ');
  process.stdout.write(`${isNotable(reported) ? '!' : ' '} ${state.name} ${trouble}\n`);
  return reported;
}

clear();
const stage = await openStage();
const left = [...wanted];
const seen: Reported[] = [];
const worker = async () => {
  const page = await stage.newPage();
  for (let state = left.shift(); state; state = left.shift()) seen.push(await look(page, state));
};
// As many as small machines have cores.
await Promise.all([worker(), worker()]);
await stage.close();

const inOrder = wanted.flatMap(({ name }) => seen.filter(({ state }) => state.name === name));
mkdirSync('.review', { recursive: true });
writeFileSync('.review/index.html', report(inOrder));
process.stdout.write(
  `\n${summary(inOrder)}\nLook at .review/index.html, then approve with npm run review:approve.\n`,
);
if (inOrder.some(({ problem, findings }) => problem !== null || findings.length > 0)) process.exitCode = 1;
