import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BackupEntry } from '../preview/backupEntry';
import { powershellReader, type ReadScript } from '../quoting/testing/readPowershell';
import { type Backup, valuesIn } from './backup';
import { restoreScript } from './restoreScript';
import { anyBackup, backupOf, entry } from './testing/backups';

const template = readFileSync(new URL('restore.ps1', import.meta.url), 'utf8');
let read: (script: string) => ReadScript;

beforeAll(async () => {
  read = await powershellReader();
});

/** What the script should set, told apart from how it is written: by account, then by attribute. */
function wanted(entries: readonly BackupEntry[]) {
  const people = new Map<string, Map<string, unknown>>();
  for (const { microsoftId, userPrincipalName, attribute, value } of entries) {
    const account = microsoftId ?? userPrincipalName ?? '';
    const values = valuesIn(value);
    const isList = attribute === 'businessPhones' || attribute === 'otherMails';
    if (account !== '') {
      people.set(
        account,
        (people.get(account) ?? new Map()).set(attribute, isList ? values : (values[0] ?? null)),
      );
    }
  }
  return [...people].map(([Id, values]) => ({ Id, Attributes: Object.fromEntries(values) }));
}

const leftOut = ({ entries }: Backup) =>
  entries.filter(({ microsoftId, userPrincipalName }) => (microsoftId ?? userPrincipalName ?? '') === '')
    .length;

/** The script in three: what comes before the data, the data, and what comes after. */
function partsOf(script: string): readonly [string, string, string] {
  const [from, to] = [script.indexOf('$Backup ='), script.lastIndexOf('$Totals =')];
  return [script.slice(0, from), script.slice(from, to), script.slice(to)];
}

describe('restoreScript', () => {
  it('is PowerShell before anything is put into it', () => {
    expect(read(template).valid).toBe(true);
    expect(read(template).variable('$People')).toEqual([]);
  });

  it('holds exactly what the backup holds, whatever that is', () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const data = read(partsOf(restoreScript(backup))[1]);
        expect(data.valid).toBe(true);
        expect(data.variable('$People')).toMatchObject(wanted(backup.entries));
        expect(data.variable('$Backup')).toEqual({
          Directory: backup.directory.name,
          TakenAt: backup.takenAt,
          Source: backup.source,
          LeftOut: String(leftOut(backup)),
        });
      }),
    );
  });

  it('has the same code before and after, whatever the backup holds', () => {
    const [before, , after] = partsOf(template);
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const parts = partsOf(restoreScript(backup));
        expect([parts[0], parts[2]]).toEqual([before, after]);
      }),
    );
  });

  it('is PowerShell as a whole', () => {
    expect(read(restoreScript(backupOf([{ ...entry, name: "'#>\n<#", value: "'@\n" }]))).valid).toBe(true);
  });

  it('writes one line a person', () => {
    const script = restoreScript(
      backupOf([
        { ...entry, value: "R&D 'Labs'" },
        { ...entry, attribute: 'businessPhones', value: ['+44 20', ''] },
        { ...entry, attribute: 'manager', value: null },
        {
          ...entry,
          microsoftId: null,
          userPrincipalName: 'o’brien@x.example',
          name: 'O’Brien',
          value: 'a\nb',
        },
      ]),
    );
    expect(script).toContain(
      [
        `    @{ Id = '00000000-0000-4000-8000-000000000001'; Name = 'Ada Lovelace'; SignIn = 'ada@contoso.example'; Attributes = [ordered]@{ department = 'R&D ''Labs'''; businessPhones = @('+44 20'); manager = $null } }`,
        `    @{ Id = 'o’’brien@x.example'; Name = 'O’’Brien'; SignIn = 'o’’brien@x.example'; Attributes = [ordered]@{ department = ('a' + [char]0x000A + 'b') } }`,
      ].join('\n'),
    );
  });

  it.each([
    ['tries first', /\[CmdletBinding\(SupportsShouldProcess\)\]/],
    ['asks before each change', /if \(-not \$PSCmdlet\.ShouldProcess\(/],
    ['compares before it changes', /if \(Test-Same \$Now \$then\)/],
    ['reads in batches of 20', /\$BatchSize = 20\b/],
    ['says how to connect', /Connect-MgGraph -Scopes User\.ReadWrite\.All/],
    ['writes its log even when trying', /Export-Csv .* -WhatIf:\$false/],
    ['asks whom Microsoft has by the id', /@\('id', 'displayName', 'userPrincipalName'\)/],
    [
      'tells of whom Microsoft has',
      /\$Person = @\{ Name = \$user\['displayName'\]; SignIn = \$user\['userPrin/,
    ],
    ['takes a manager who is a contact', /\$manager = \$Graph \+ '\/v1\.0\/directoryObjects\/'/],
  ])('%s', (_, line) => {
    expect(restoreScript(backupOf([entry]))).toMatch(line);
  });

  it('writes nothing of the backup to a terminal as it stands: it might obey it', () => {
    const told = template
      .split('\n')
      .filter((line) => /\$(Backup|Person)\.(Directory|Source|Name|SignIn)/.test(line));
    expect(told).toHaveLength(4);
    expect(told.filter((line) => !/Get-(Readable|Log)Text \(?\$/.test(line))).toEqual([]);
  });

  it('uses no here-string and no secret', () => {
    expect(template).not.toMatch(/@['"]\s*$/m);
    expect(template).not.toMatch(/password|secret\s*=|bearer|api-?key/i);
  });
});
