import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupToJson } from '../../domain/backup/backup';
import { anyBackup, backupOf, directoryId, entry } from '../../domain/backup/testing/backups';
import { planToJson, type SharedPlan } from '../../domain/sharedPlan/sharedPlan';
import { backupFile } from './backupFile';
import { planFile } from './planFile';
import { openSavedFile, readSavedText } from './savedFile';

const backup = backupOf([entry]);
const changed = (part: object) => JSON.stringify({ ...JSON.parse(backupToJson(backup)), ...part });

const plan: SharedPlan = {
  directory: { id: directoryId, name: 'Contoso' },
  madeAt: '2026-11-23T10:00:00.000Z',
  changes: { turnOn: ['city', 'city'], turnOff: ['state'] },
  imported: [],
  effect: null,
};

/** An empty name names nobody, and no backup that this console makes holds one. */
const named = (text: string | null) => (text === '' ? null : text);
const writable = ({ entries, ...rest }: Backup): Backup => ({
  ...rest,
  entries: entries.map(({ microsoftId, userPrincipalName, ...others }) =>
    Object.assign({ microsoftId: named(microsoftId), userPrincipalName: named(userPrincipalName) }, others),
  ),
});

describe('a saved file', () => {
  it('opens as the backup that was saved, whatever its values', () => {
    fc.assert(
      fc.property(anyBackup.map(writable), (saved) => {
        const opened = readSavedText(backupToJson(saved), backupFile);
        expect(opened).toMatchObject({ ok: true, value: saved });
      }),
    );
  });

  it('opens as the plan that was shared, each attribute once', () => {
    expect(readSavedText(planToJson(plan), planFile)).toEqual({
      ok: true,
      value: {
        directory: plan.directory,
        madeAt: plan.madeAt,
        turnOn: ['city'],
        turnOff: ['state'],
      },
    });
  });

  it.each([
    ['', { kind: 'not-json' }],
    ['a,b\r\n', { kind: 'not-json' }],
    ['null', { kind: 'other-kind' }],
    ['[]', { kind: 'other-kind' }],
    [planToJson(plan), { kind: 'other-kind' }],
    [changed({ version: 2, entries: 'written otherwise' }), { kind: 'newer-version', version: 2 }],
    [changed({ version: 0 }), { kind: 'malformed', where: 'version' }],
    [changed({ takenAt: 'yesterday' }), { kind: 'malformed', where: 'takenAt' }],
    [changed({ directory: { id: 'x', name: 'X' } }), { kind: 'malformed', where: 'directory.id' }],
    [
      changed({ entries: [{ ...entry, attribute: 'password' }] }),
      { kind: 'malformed', where: 'entries.0.attribute' },
    ],
    [changed({ entries: [{ ...entry, value: 7 }] }), { kind: 'malformed', where: 'entries.0.value' }],
    [
      changed({ entries: [{ ...entry, microsoftId: '' }] }),
      { kind: 'malformed', where: 'entries.0.microsoftId' },
    ],
  ])('is refused with the reason: %s', (text, problem) => {
    expect(readSavedText(text, backupFile)).toEqual({ ok: false, problem });
  });

  it('is read from the file, with or without a byte order mark', async () => {
    const file = new File(['\uFEFF', backupToJson(backup)], 'backup.json');
    expect(await openSavedFile(file, backupFile)).toMatchObject({ ok: true, value: backup });
  });

  it('is not read at all when it is too large', async () => {
    const file = new File([], 'backup.json');
    Object.defineProperty(file, 'size', { value: 400_000_001 });
    expect(await openSavedFile(file, backupFile)).toEqual({
      ok: false,
      problem: { kind: 'too-large', megabytes: 401 },
    });
  });
});
