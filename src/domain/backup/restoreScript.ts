import type { MicrosoftValue } from '../preview/account';
import type { BackupEntry } from '../preview/backupEntry';
import { powershellText } from '../quoting/powershell';
import { type Backup, type BackupAttribute, valuesIn } from './backup';
import template from './restore.ps1?raw';

/** Microsoft Graph takes these as collections; all others as a text or nothing. */
const lists: ReadonlySet<BackupAttribute> = new Set(['businessPhones', 'otherMails']);

function valueExpression(attribute: BackupAttribute, value: MicrosoftValue): string {
  const texts = valuesIn(value).map(powershellText);
  return lists.has(attribute) ? `@(${texts.join(', ')})` : (texts[0] ?? '$null');
}

const accountOf = ({ microsoftId, userPrincipalName }: BackupEntry): string =>
  microsoftId ?? userPrincipalName ?? '';

/** Every user's entries together, under the id or sign-in name that Microsoft knows them by. */
function byAccount(entries: readonly BackupEntry[]): ReadonlyMap<string, readonly BackupEntry[]> {
  const people = new Map<string, BackupEntry[]>();
  for (const entry of entries) {
    const known = people.get(accountOf(entry));
    if (known) known.push(entry);
    else people.set(accountOf(entry), [entry]);
  }
  return people;
}

function personLine([account, entries]: readonly [string, readonly BackupEntry[]]): string {
  const values = new Map(entries.map(({ attribute, value }) => [attribute, value]));
  const attributes = [...values].map(([name, value]) => `${name} = ${valueExpression(name, value)}`);
  const [name, signIn] = [entries[0]?.name ?? '', entries[0]?.userPrincipalName ?? account];
  return `    @{ Id = ${powershellText(account)}; Name = ${powershellText(name)}; SignIn = ${powershellText(signIn)}; Attributes = [ordered]@{ ${attributes.join('; ')} } }`;
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
  const named = backup.entries.filter((entry) => accountOf(entry) !== '');
  const facts = [
    `    Directory = ${powershellText(backup.directory.name)}`,
    `    TakenAt   = ${powershellText(backup.takenAt)}`,
    `    Source    = ${powershellText(backup.source)}`,
    `    LeftOut   = ${backup.entries.length - named.length}`,
  ];
  const people = [...byAccount(named)].map(personLine);
  const data: Readonly<Record<string, string>> = {
    '$Backup = @{}': `$Backup = @{\n${facts.join('\n')}\n}`,
    '$People = @()': `$People = @(\n${people.join('\n')}\n)`,
  };
  return template.replaceAll(/\$Backup = @\{\}|\$People = @\(\)/g, (place) => data[place] ?? place);
}
