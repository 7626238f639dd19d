import { describe, expect, it } from 'vitest';
import type { ChangeResult } from '../../api/saveResults';
import { kindsOf } from '../../domain/changeKinds';
import type { Changes } from '../../domain/changes';
import type { Direction } from '../../domain/direction';
import type { Moved } from '../../domain/merge';
import { travelling } from '../../domain/testing/directions';
import { movedNews } from '../shared/movedNews';
import { movedChoices, movedSummary } from './movedWords';
import { reviewAction, reviewTitle } from './reviewWords';
import { finishedTitle, importedNow, resultWords } from './saveWords';
import { changeCounts } from './words';

const saved = travelling(['city'], ['state', 'manager']);

const asked = (changes: Changes, harmless = false) => {
  const kinds = kindsOf(changes, saved);
  return [reviewTitle(kinds, harmless), reviewAction(kinds, harmless)];
};

describe('changes of imported attributes in words', () => {
  it.each([
    [{ turnOn: ['state'], turnOff: [] }, '1 on', 'Overwrite 1 attribute in Microsoft 365?'],
    [{ turnOn: [], turnOff: ['city'] }, '1 off', 'Stop exporting 1 attribute?'],
    [{ turnOn: [], turnOff: ['state'] }, '1 import stopped', 'Stop importing 1 attribute?'],
    [
      { turnOn: [], turnOff: ['city', 'state', 'manager'] },
      '1 off, 2 imports stopped',
      'Stop exporting 1 attribute and importing 2 attributes?',
    ],
    [
      { turnOn: ['department', 'state'], turnOff: ['manager'] },
      '2 on, 1 import stopped',
      'Overwrite 2 attributes in Microsoft 365?',
    ],
  ] as const)('%o', (changes, counts, title) => {
    expect(changeCounts(changes, saved)).toBe(counts);
    expect(reviewTitle(kindsOf(changes, saved), false)).toBe(title);
    expect(reviewAction(kindsOf(changes, saved), false)).toMatch(/^(Overwrite|Stop) .* and save$/);
  });

  it('say that sign-in names change where their option stops', () => {
    const name = 'userPrincipalNameFromAlternateEmail';
    expect(asked({ turnOn: [], turnOff: [name] })).toEqual([
      'Change sign-in names?',
      'Change sign-in names and save',
    ]);
    expect(asked({ turnOn: [], turnOff: ['city', name] })).toEqual([
      'Stop exporting 1 attribute, change sign-in names?',
      'Stop exporting 1 attribute, change sign-in names and save',
    ]);
    expect(asked({ turnOn: ['state'], turnOff: [name] })).toEqual([
      'Overwrite 1 attribute and sign-in names in Microsoft 365?',
      'Overwrite 1 attribute and sign-in names and save',
    ]);
    expect(asked({ turnOn: [], turnOff: [name] }, true)[0]).toBe('Stop exporting 1 attribute?');
  });

  it('speak of no overwriting where a comparison shows that nothing is lost', () => {
    const starts = kindsOf({ turnOn: ['department', 'state'], turnOff: ['city'] }, saved);
    expect(reviewTitle(starts, true)).toBe('Start exporting 2 attributes?');
    expect(reviewAction(starts, true)).toBe('Export 2 attributes and save');
    const stops = kindsOf({ turnOn: [], turnOff: ['city'] }, saved);
    expect(reviewTitle(stops, true)).toBe('Stop exporting 1 attribute?');
  });
});

const result = (from: Direction, wanted: ChangeResult['wanted'], now: Direction): ChangeResult => ({
  attribute: 'state',
  from,
  wanted,
  now,
  status: now === wanted ? 'done' : 'failed',
  error: null,
});

describe('what became of a change', () => {
  it.each([
    [result('exclude', 'export', 'export'), /^switch on: done\.$/],
    [result('import', 'export', 'export'), /^turn from import to export: done\.$/],
    [result('import', 'exclude', 'exclude'), /^stop importing: done\.$/],
    [result('import', 'export', 'exclude'), /neither imported nor exported now\. Trying again only starts/],
    [result('import', 'export', 'import'), /^(?!.*neither).*failed, still pending/],
    [result('exclude', 'export', 'exclude'), /^(?!.*neither).*failed, still pending/],
  ])('%o', (given, words) => expect(resultWords(given, true)).toMatch(words));

  it('is pending only while it is', () => {
    const given = result('import', 'export', 'exclude');
    expect(resultWords(given, false)).toMatch(/^turn from import to export: failed\. /);
    expect(resultWords(given, false)).not.toContain('Trying again');
  });

  it('is not called saved or not saved where it is not known', () => {
    const done = result('exclude', 'export', 'export');
    const failed = result('exclude', 'export', 'exclude');
    expect(finishedTitle([done, failed], false)).toBe('Partly saved: 1 of 2 changes');
    expect(finishedTitle([failed], false)).toBe('Not saved');
    const half = result('import', 'export', 'exclude');
    expect(finishedTitle([half, failed], false)).toMatch(/^Half saved: an import was stopped/);
    expect(finishedTitle([half, done], false)).toBe('Partly saved: 1 of 2 changes');
    const open = { ...failed, now: null, status: 'not-known' } as const;
    expect(finishedTitle([open], false)).toBe('Not known what was saved');
    expect(finishedTitle([{ ...open, status: 'not-tried' }, open], true)).toBe('Not known what was saved');
  });

  it('is followed by what is imported now', () => {
    expect(importedNow(saved)).toBe('Imported from Microsoft 365 now: Manager and State or province.');
    expect(importedNow(travelling(['city']))).toBeNull();
  });
});

const moved = (before: Direction, now: Direction): Moved => ({ attribute: 'city', before, now });
const labels = (row: Moved) => movedChoices(row).map(({ to, label }) => `${to}: ${label}`);

describe('what somebody else did to a direction', () => {
  it.each([
    [moved('import', 'export'), 'turned it from import to export: it is exported now.'],
    [moved('import', 'exclude'), 'stopped its import: it is not exported now.'],
    [moved('export', 'import'), 'set it to be imported from Microsoft 365: it is imported now.'],
    [moved('exclude', 'export'), 'switched it on: it is exported now.'],
    [moved('export', 'exclude'), 'switched it off: it is not exported now.'],
  ])('%o is told', (row, words) => expect(movedSummary(row, row.before)).toContain(words));

  it('can be answered with what the API takes, theirs first', () => {
    expect(labels(moved('import', 'export'))).toEqual([
      'export: Leave it exported',
      'exclude: Switch it off (Microsoft 365 keeps what it has)',
    ]);
    expect(labels(moved('export', 'import'))).toEqual([
      'import: Leave it imported',
      'export: Switch it on again (overwrites Microsoft 365 values)',
      'exclude: Stop the import (both sides keep what they have)',
    ]);
    expect(movedSummary(moved('import', 'export'), 'import')).toContain('Admin Portal only');
  });

  it('does not promise that the sign-in name stays when its rule is switched off', () => {
    const row: Moved = { ...moved('exclude', 'export'), attribute: 'userPrincipalNameFromAlternateEmail' };
    expect(labels(row)).toEqual([
      'export: Leave it exported',
      'exclude: Switch it off again (the sign-in name comes from the company email again, and may change)',
    ]);
  });

  it('is news on the page', () => {
    expect(
      movedNews([
        { attribute: 'state', before: 'import', now: 'export' },
        { attribute: 'city', before: 'export', now: 'import' },
        { attribute: 'country', before: 'import', now: 'exclude' },
        { attribute: 'manager', before: 'export', now: 'exclude' },
      ]),
    ).toBe(
      'State or province is exported now. City is imported now. Manager is no longer exported. Country or region is no longer imported.',
    );
    expect(
      movedNews([
        { attribute: 'department', before: 'exclude', now: 'export' },
        { attribute: 'manager', before: 'exclude', now: 'export' },
      ]),
    ).toBe('Department and Manager are exported now.');
  });
});
