import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupToJson, isBackupAttribute } from '../../domain/backup/backup';
import { anyBackup, backupOf, directoryId, entry } from '../../domain/backup/testing/backups';
import type { BackupEntry } from '../../domain/preview/backupEntry';
import { planToJson, type SharedPlan } from '../../domain/sharedPlan/sharedPlan';
import { backupFile } from './backupFile';
import { planFile } from './planFile';
import { mostMegabytes, openSavedFile, readSavedText } from './savedFile';

const backup = backupOf([entry]);
const changed = (part: object) => JSON.stringify({ ...JSON.parse(backupToJson(backup)), ...part });

const plan: SharedPlan = {
  directory: { id: directoryId, name: 'Contoso' },
  madeAt: '2026-11-23T10:00:00.000Z',
  changes: { turnOn: ['city', 'city'], turnOff: ['state'] },
  imported: [],
  effect: null,
};

/** As earlier releases of this console saved a backup: every value names its user. */
const firstVersion = (part: object = {}) =>
  JSON.stringify({ kind: 'attribute-export-backup', version: 1, ...backup, ...part });

/** As long as names, addresses and values usually are. */
const usualValues = {
  department: 'Research and Development',
  jobTitle: 'Senior Software Engineer',
  officeLocation: 'Building 4, second floor',
  manager: '00000000-0000-4000-8000-000000000001',
  streetAddress: '128 Great Northern Road',
  city: 'Newcastle upon Tyne',
  state: 'Tyne and Wear',
  postalCode: 'NE1 4AB',
  country: 'United Kingdom',
  businessPhones: ['+44 191 496 0001'],
  mobilePhone: '+44 7700 900123',
  otherMails: ['christopher.montgomery@post.example'],
};
const usualPerson = (at: number): readonly BackupEntry[] =>
  Object.entries(usualValues).flatMap(([attribute, value]) =>
    isBackupAttribute(attribute)
      ? [
          {
            personId: String(at).padStart(24, '0'),
            microsoftId: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
            userPrincipalName: 'christopher.montgomery@contoso.example',
            name: 'Christopher Montgomery',
            attribute,
            value,
          },
        ]
      : [],
  );

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

  it('opens as a backup of the first version of the format', () => {
    expect(readSavedText(firstVersion(), backupFile)).toEqual({ ok: true, value: backup });
  });

  it('opens again where it holds every attribute of the largest organisation', () => {
    const people = Array.from({ length: 100 }, (_, at) => usualPerson(at));
    const text = backupToJson(backupOf(people.flat()));
    expect(readSavedText(text, backupFile)).toMatchObject({ ok: true, value: { entries: people.flat() } });
    const megabytes = ((text.length / people.length) * 100_000) / 1_000_000;
    expect(megabytes).toBeLessThan(mostMegabytes / 3);
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
    [changed({ version: 3, people: 'written otherwise' }), { kind: 'newer-version', version: 3 }],
    [changed({ version: 0 }), { kind: 'malformed', where: 'version' }],
    [changed({ takenAt: 'yesterday' }), { kind: 'malformed', where: 'takenAt' }],
    [changed({ takenAt: '2026-01-01T00:00:00+05' }), { kind: 'malformed', where: 'takenAt' }],
    [changed({ directory: { id: 'x', name: 'X' } }), { kind: 'malformed', where: 'directory.id' }],
    [changed({ people: undefined }), { kind: 'malformed', where: 'people' }],
    [
      changed({ people: [{ ...entry, values: { password: 'x' } }] }),
      { kind: 'malformed', where: 'people.0.values.password' },
    ],
    [
      changed({ people: [{ ...entry, values: { city: 7 } }] }),
      { kind: 'malformed', where: 'people.0.values.city' },
    ],
    [
      changed({ people: [{ ...entry, microsoftId: '', values: {} }] }),
      { kind: 'malformed', where: 'people.0.microsoftId' },
    ],
    [
      firstVersion({ entries: [{ ...entry, attribute: 'password' }] }),
      { kind: 'malformed', where: 'entries.0.attribute' },
    ],
    [firstVersion({ entries: [{ ...entry, value: 7 }] }), { kind: 'malformed', where: 'entries.0.value' }],
    [
      firstVersion({ entries: [{ ...entry, microsoftId: '' }] }),
      { kind: 'malformed', where: 'entries.0.microsoftId' },
    ],
  ])('is refused with the reason: %s', (text, problem) => {
    expect(readSavedText(text, backupFile)).toEqual({ ok: false, problem });
  });

  it('is read from the file, with or without a byte order mark', async () => {
    const file = new File(['\uFEFF', backupToJson(backup)], 'backup.json');
    expect(await openSavedFile(file, backupFile)).toMatchObject({ ok: true, value: backup });
  });

  it('is refused when the browser cannot read it any more', async () => {
    const file = new File(['{}'], 'backup.json');
    file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await openSavedFile(file, backupFile)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
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
