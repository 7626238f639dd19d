import type { SwitchableId } from '../attribute';
import { switchable } from '../attributes';
import type { CellClass } from '../preview/cellClass';
import { codeSpan } from '../quoting/markdown';
import { stopEffect } from '../stopEffect';
import type { ClassCounts, Effect, SharedPlan } from './sharedPlan';

/** Losses first, as on the screen. */
const told: readonly (readonly [CellClass, string])[] = [
  ['overwrites', 'overwrites'],
  ['clears', 'may clear'],
  ['not-known', 'not known'],
  ['too-long', 'too long'],
  ['refused', 'probably refused'],
  ['manager-unresolved', 'manager not found'],
  ['fills', 'fills'],
  ['formatting', 'reformats'],
  ['same', 'same'],
];

function countsInWords(counts: ClassCounts | undefined): string {
  if (!counts) return 'not compared';
  const parts = told.filter(([name]) => counts[name] > 0).map(([name, word]) => `${word} ${counts[name]}`);
  return parts.length === 0 ? 'nobody is bound' : parts.join(', ');
}

function row(id: SwitchableId, change: string, effect: string): string {
  const { name, jumpCloud, microsoft } = switchable(id);
  return `| ${change} | ${name} | \`${jumpCloud.path}\` | \`${microsoft.property}\` | ${effect} |`;
}

function comparison(effect: Effect | null): string {
  if (effect === null) return 'Not compared with Microsoft 365';
  if (effect.valuesAt === null) return 'JumpCloud was read, Microsoft 365 was not';
  return `Compared with ${codeSpan(effect.source)}, values of ${codeSpan(effect.valuesAt)}`;
}

/** A plan for a ticket or a colleague, as GitHub-flavoured Markdown. */
export function planToMarkdown({ directory, madeAt, changes, imported, effect }: SharedPlan): string {
  const rows = [
    ...changes.turnOff.map((id) =>
      imported.includes(id)
        ? row(id, 'stop import', 'both sides keep what they have')
        : row(id, 'stop', stopEffect(id)),
    ),
    ...changes.turnOn.map((id) =>
      row(id, imported.includes(id) ? 'import to export' : 'start', countsInWords(effect?.counts[id])),
    ),
  ];
  const turnsRound = changes.turnOn.some((id) => imported.includes(id));
  return [
    '# Plan: attribute export from JumpCloud to Microsoft 365',
    '',
    `- Directory: ${codeSpan(directory.name)}, ID ${codeSpan(directory.id)}`,
    `- Made: ${codeSpan(madeAt)}`,
    `- ${comparison(effect)}`,
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
