import type { MicrosoftValue } from '../preview/account';
import { powershellText } from '../quoting/powershell';
import { type Backup, type BackupAttribute, valuesIn } from './backup';
import { type BackupPerson, peopleIn } from './people';
import template from './restore.ps1?raw';

/** Microsoft Graph takes these as collections; all others as a text or nothing. */
const lists: ReadonlySet<BackupAttribute> = new Set(['businessPhones', 'otherMails']);

function valueExpression(attribute: BackupAttribute, value: MicrosoftValue): string {
  const texts = valuesIn(value).map(powershellText);
  return lists.has(attribute) ? `@(${texts.join(', ')})` : (texts[0] ?? '$null');
}

function personLine({ account, userPrincipalName, name, entries }: BackupPerson): string {
  const values = new Map(entries.map(({ attribute, value }) => [attribute, value]));
  const attributes = [...values].map(([id, value]) => `${id} = ${valueExpression(id, value)}`);
  const facts = [
    `Id = ${powershellText(account)}`,
    `Name = ${powershellText(name)}`,
    `SignIn = ${powershellText(userPrincipalName ?? account)}`,
    `Attributes = [ordered]@{ ${attributes.join('; ')} }`,
  ];
  return `    @{ ${facts.join('; ')} }`;
}

/**
 * A PowerShell script for the Microsoft Graph PowerShell SDK that sets what a backup holds again: see restore.ps1 for
 * what it does and how it is run. Text from the backup stands in it as quoted data only, never in code or comments.
 * Save it as UTF-8 with a byte order mark: Windows PowerShell 5.1 takes a script without one for another encoding.
 *
 * It sends its requests itself (`Invoke-MgGraphRequest`) in place of `Update-MgUser`, which leaves out what is to be
 * cleared and has spoilt apostrophes in one release (microsoftgraph/msgraph-sdk-powershell, issue 3272).
 */
export function restoreScript(backup: Backup): string {
  const everybody = peopleIn(backup.entries);
  const nameless = everybody.find(({ account }) => account === '');
  const facts = [
    `    Directory = ${powershellText(backup.directory.name)}`,
    `    TakenAt   = ${powershellText(backup.takenAt)}`,
    `    Source    = ${powershellText(backup.source)}`,
    `    LeftOut   = ${nameless?.entries.length ?? 0}`,
  ];
  const people = everybody.filter((person) => person !== nameless).map(personLine);
  const data: Readonly<Record<string, string>> = {
    '$Backup = @{}': `$Backup = @{\n${facts.join('\n')}\n}`,
    '$People = @()': `$People = @(\n${people.join('\n')}\n)`,
  };
  return template.replaceAll(/\$Backup = @\{\}|\$People = @\(\)/g, (place) => data[place] ?? place);
}
