import type { Connection } from '../../domain/connection';
import type { Directory, DirectoryKind } from '../../domain/directory';

const kindNames: Record<Exclude<DirectoryKind, 'other'>, string> = {
  'microsoft-365': 'Microsoft 365',
  'google-workspace': 'Google Workspace',
  'active-directory': 'Active Directory',
  ldap: 'LDAP',
  workday: 'Workday',
};

/** The kind of a directory in words; the vendor's own word where this console does not know the kind. */
export const kindName = ({ kind, vendorType }: Directory): string =>
  kind === 'other' ? vendorType : kindNames[kind];

const explanations: Record<Connection['state'], string | null> = {
  active: null,
  'needs-reauthorisation':
    'Microsoft 365 refuses JumpCloud’s access. Authorise it again in the JumpCloud Admin Portal.',
  unconfirmed: 'The access has run out by its date, but JumpCloud reports no error.',
  'not-supported': 'This console shows and changes exports to Microsoft 365 only.',
};

/** One sentence more on the state of a connection; null where its label says all. */
export const connectionExplanation = (connection: Connection): string | null =>
  connection.state === 'unconfirmed' && connection.expiredAt === null
    ? 'JumpCloud tells the state of the access in a form that cannot be read here.'
    : explanations[connection.state];

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** How many directories there are, and how many of them can be opened here. */
export function directoryCount(directories: readonly Directory[]): string {
  const supported = directories.filter(({ kind }) => kind === 'microsoft-365').length;
  return `${counted(directories.length, 'directory', 'directories')}, ${supported} of Microsoft 365`;
}

const lookOf = ({ name, kind, defaultDomain }: Directory) => JSON.stringify([name, kind, defaultDomain]);

/** The directories that cannot be told apart by name, kind and domain, so that their id has to be shown. */
export function lookAlikes(directories: readonly Directory[]): ReadonlySet<Directory> {
  const looks = directories.map(lookOf);
  return new Set(
    directories.filter((_, at) => looks.some((look, other) => other !== at && look === looks[at])),
  );
}
