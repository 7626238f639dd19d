import type { SwitchableId } from '../attribute';
import { switchable } from '../attributes';
import { signInNameOption } from '../catalogue';
import { countsAndLosses } from '../preview/classesInWords';
import { isHarmless } from '../preview/risk';
import { codeSpan } from '../quoting/markdown';
import { stopEffect } from '../stopEffect';
import type { Effect, SharedPlan } from './sharedPlan';

function row(id: SwitchableId, change: string, effect: string): string {
  const { name, jumpCloud, microsoft } = switchable(id);
  return `| ${change} | ${name} | \`${jumpCloud.path}\` | \`${microsoft.property}\` | ${effect} |`;
}

/** As the review of a save tells it; null where it was not compared. */
function numbersOf(effect: Effect | null, id: SwitchableId): string | null {
  const judged = effect?.attributes[id];
  return judged ? countsAndLosses(judged.counts, judged.unseen, judged.vacant) : null;
}

function effectInWords(effect: Effect | null, id: SwitchableId): string {
  const told = numbersOf(effect, id) ?? 'not compared';
  return id === signInNameOption.id ? `the sign-in name becomes the alternate email, at once: ${told}` : told;
}

function stoppingInWords(effect: Effect | null, id: SwitchableId): string {
  const numbers = numbersOf(effect, id);
  return numbers === null ? stopEffect(id) : `${stopEffect(id)}: ${numbers}`;
}

function comparison(effect: Effect | null): string {
  if (effect === null) return 'Not compared with Microsoft 365';
  if (effect.valuesAt === null) return 'JumpCloud was read, Microsoft 365 was not';
  return `Compared with ${codeSpan(effect.source)}, values of ${codeSpan(effect.valuesAt)}`;
}

const values = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'value' : 'values'}`;

/** What all changes may cost, in one line; none where that is not known. */
function cost(effect: Effect | null): readonly string[] {
  const risk = effect?.risk ?? null;
  if (risk === null) return [];
  if (isHarmless(risk)) return ['- Nothing is lost'];
  const { lost, unknown } = risk;
  if (lost === 0) return [`- Whether Microsoft 365 loses ${values(unknown)} is not known`];
  const more = unknown > 0 ? `; of ${unknown.toLocaleString('en')} more that is not known` : '';
  return [`- Microsoft 365 may lose ${values(lost)}${more}`];
}

/** A plan for a ticket or a colleague, as GitHub-flavoured Markdown. */
export function planToMarkdown({ directory, madeAt, changes, imported, effect }: SharedPlan): string {
  const rows = [
    ...changes.turnOff.map((id) =>
      imported.includes(id)
        ? row(id, 'stop import', 'both sides keep what they have')
        : row(id, 'stop', stoppingInWords(effect, id)),
    ),
    ...changes.turnOn.map((id) =>
      row(id, imported.includes(id) ? 'import to export' : 'start', effectInWords(effect, id)),
    ),
  ];
  const turnsRound = changes.turnOn.some((id) => imported.includes(id));
  return [
    '# Plan: attribute export from JumpCloud to Microsoft 365',
    '',
    `- Directory: ${codeSpan(directory.name)}, ID ${codeSpan(directory.id)}`,
    `- Made: ${codeSpan(madeAt)}`,
    `- ${comparison(effect)}`,
    ...cost(effect),
    '',
    '| Change | Attribute | JumpCloud | Microsoft Graph | Effect on bound users |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Starting to export an attribute overwrites it in Microsoft 365 for every bound user, at once. What stood there',
    'does not come back by stopping. JumpCloud carries out one change after the other; some may fail.',
    ...(turnsRound
      ? [
          'Import to export: changes made in Microsoft 365 no longer reach JumpCloud. This takes two requests; where the',
          'second fails, the attribute travels neither way.',
        ]
      : []),
    '',
  ].join('\n');
}
