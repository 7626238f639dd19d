/** The report of a review: one page of HTML beside its pictures, to be opened from the disk. */
import { fileOf, type PictureName, type Verdict } from './pictures';
import type { Seen } from './photograph';

export interface Judged extends PictureName {
  readonly verdict: Verdict;
}

export interface Reported extends Seen {
  readonly judged: readonly Judged[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
body { margin: 2rem; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .25rem; }
section { margin-top: 2rem; }
p { margin: .25rem 0; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin: .75rem 0; }
figure { margin: 0; max-width: 28rem; }
img { max-width: 100%; max-height: 40rem; border: 1px solid #8888; display: block; }
.bad { color: #b42318; font-weight: 600; }
.changed { outline: 2px solid #b8860b; outline-offset: 4px; }
@media (prefers-color-scheme: dark) { .bad { color: #ff9d94; } }
`;

const image = (folder: string, name: PictureName, caption: string) => {
  const source = escaped(`${folder}/${fileOf(name)}`);
  const text = escaped(`${caption}: ${name.scheme}, ${name.size}`);
  return `<figure><a href="${source}"><img loading="lazy" src="${source}" alt="${text}"></a><figcaption>${text}</figcaption></figure>`;
};

function pictures(judged: Judged): string {
  if (judged.verdict === 'same') return image('now', judged, 'As approved');
  if (judged.verdict === 'new') return image('now', judged, 'New');
  const all = [
    image('approved', judged, 'Approved'),
    image('now', judged, 'Now'),
    image('differences', judged, 'Differences'),
  ];
  return `<div class="row changed">${all.join('')}</div>`;
}

const rank: Readonly<Record<Verdict, number>> = { changed: 0, new: 1, same: 2 };

function section({ state, problem, findings, judged }: Reported): string {
  const ordered = judged.toSorted((one, other) => rank[one.verdict] - rank[other.verdict]);
  return [
    `<section id="${escaped(state.name)}"><h3>${escaped(`${state.view}: ${state.title}`)}</h3>`,
    `<p>${escaped(state.lookAt)} <code>?review=${escaped(state.name)}</code></p>`,
    problem === null ? '' : `<p class="bad">${escaped(problem)}</p>`,
    ...findings.map(({ id, at }) => `<p class="bad">${escaped(`${id} at ${at.join(', ')}`)}</p>`),
    `<div class="row">${ordered.map(pictures).join('')}</div></section>`,
  ].join('\n');
}

/** Whether somebody has to look: something is broken, or a picture is not as approved. */
export const isNotable = ({ problem, findings, judged }: Reported) =>
  problem !== null || findings.length > 0 || judged.some(({ verdict }) => verdict !== 'same');

/** What came out, in one line. */
export function summary(all: readonly Reported[]): string {
  const verdicts = all.flatMap(({ judged }) => judged.map(({ verdict }) => verdict));
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const broken = all.filter(({ problem }) => problem !== null).length;
  const findings = all.flatMap((one) => one.findings).length;
  return `${all.length} states, ${verdicts.length} pictures: ${count('same')} as approved, ${count('changed')} changed, ${count('new')} new. ${broken} states could not be shown. ${findings} findings.`;
}

/** The whole page: first what somebody has to look at, then the rest. */
export function report(all: readonly Reported[]): string {
  const notable = all.filter(isNotable);
  const rest = all.filter((one) => !isNotable(one));
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Design review</title>',
    `<style>${style}</style><h1>Design review</h1><p>${escaped(summary(all))}</p>`,
    '<p>Approve with <code>npm run review:approve</code>.</p>',
    `<h2>To look at: ${notable.length}</h2>`,
    ...notable.map(section),
    `<section><h2>As approved: ${rest.length}</h2></section>`,
    ...rest.map(section),
    '</html>',
  ].join('\n');
}
