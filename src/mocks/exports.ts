/**
 * The files that Microsoft's admin centers would export of the simulated tenant, with what makes such files awkward:
 * one has semicolons and a byte order mark, both have CRLF, quoted line breaks and cells that look like formulas,
 * which neither admin center takes the sting out of.
 *
 * Sources: a public sample of the Entra admin center's file of 2021; public scripts that read the other one.
 */
import type { Account, AccountValues, MicrosoftDirectory, Organisation } from './directory/model';
import { accountAt, placesOf, signedInTenant } from './directory/tenant';

export type ExportKind = 'entra' | 'microsoft-365';

type Cell = (account: Account) => string;

const blank: Cell = () => '';
const always =
  (text: string): Cell =>
  () =>
    text;

const text =
  (key: Exclude<keyof AccountValues, 'otherMails' | 'businessPhones' | 'passwordChangedAt'>): Cell =>
  ({ values }) =>
    values[key] ?? '';

const phone: Cell = ({ values }) => values.businessPhones.join(';');
const synced: Cell = ({ onPremisesSyncEnabled }) => (onPremisesSyncEnabled === true ? 'True' : '');

const entraColumns: Readonly<Record<string, Cell>> = {
  userPrincipalName: text('userPrincipalName'),
  displayName: text('displayName'),
  surname: text('surname'),
  mail: ({ mail }) => mail ?? '',
  givenName: text('givenName'),
  id: ({ id }) => id,
  userType: always('Member'),
  jobTitle: text('jobTitle'),
  department: text('department'),
  accountEnabled: always('True'),
  usageLocation: blank,
  streetAddress: text('streetAddress'),
  state: text('state'),
  country: text('country'),
  officeLocation: text('officeLocation'),
  city: text('city'),
  postalCode: text('postalCode'),
  telephoneNumber: phone,
  mobilePhone: text('mobilePhone'),
  alternateEmailAddress: ({ values }) => values.otherMails.join(';'),
  ageGroup: blank,
  consentProvidedForMinor: blank,
  legalAgeGroupClassification: blank,
  companyName: always('Oakmere Instruments'),
  creationType: blank,
  directorySynced: synced,
  invitationState: blank,
  identityIssuer: always('oakmere.example'),
  createdDateTime: always('8/19/2021 1:25:31 PM'),
};

const microsoft365Columns: Readonly<Record<string, Cell>> = {
  'Block credential': always('False'),
  City: text('city'),
  'Country/Region': text('country'),
  Department: text('department'),
  DirSyncEnabled: synced,
  'Display name': text('displayName'),
  Fax: blank,
  'First name': text('givenName'),
  'Last dirsync time': blank,
  'Last name': text('surname'),
  'Last password change time stamp': always('2026-04-02 08:15:00Z'),
  'License assignment details': blank,
  Licenses: always('Microsoft 365 E3+Visio Plan 2'),
  'Mobile Phone': text('mobilePhone'),
  'Oath token metadata': blank,
  'Object Id': ({ id }) => id,
  Office: text('officeLocation'),
  'Password never expires': always('False'),
  'Phone number': phone,
  'Postal code': text('postalCode'),
  'Preferred data location': blank,
  'Preferred language': blank,
  'Proxy addresses': ({ mail }) => (mail ? `SMTP:${mail}` : ''),
  'Release track': blank,
  'Soft deletion time stamp': blank,
  State: text('state'),
  'Street address': text('streetAddress'),
  'Strong password required': always('True'),
  Title: text('jobTitle'),
  'Usage location': blank,
  'User principal name': text('userPrincipalName'),
  'When created': always('2021-08-19 13:25:31Z'),
};

const formats = {
  entra: { columns: entraColumns, delimiter: ',', start: '', fileName: 'exportUsers_2026-11-23.csv' },
  'microsoft-365': {
    columns: microsoft365Columns,
    delimiter: ';',
    start: '\uFEFF',
    fileName: 'users_23_11_2026.csv',
  },
} as const;

const written = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function tableOf(tenant: MicrosoftDirectory | undefined, cells: readonly Cell[]): string[][] {
  const places = tenant ? placesOf(tenant) : [];
  return places.flatMap((place) => {
    const account = tenant && accountAt(tenant, place);
    return account ? [cells.map((cell) => cell(account))] : [];
  });
}

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** Such a file of the tenant that a sign-in leads to. A tenant of a hundred thousand takes seconds. */
export function exportedFile(state: Organisation, kind: ExportKind): ExportedFile {
  const { columns, delimiter, start, fileName } = formats[kind];
  const rows = [Object.keys(columns), ...tableOf(signedInTenant(state), Object.values(columns))];
  const lines = rows.map((row) => `${row.map((cell) => written(cell, delimiter)).join(delimiter)}\r\n`);
  return { name: fileName, text: start + lines.join('') };
}
