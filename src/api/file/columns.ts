/**
 * The columns of the two files in which Microsoft exports users. Headers changed over time and differ by tenant, so
 * they are found by name and never by position, without case and punctuation.
 *
 * Sources: MicrosoftDocs/entra-docs "Download a list of users"; a public sample of that file of 2021; public scripts
 * that read the Microsoft 365 admin center's file. Neither file has the manager, and the second no alternate e-mail.
 */
import type { SwitchableId } from '../../domain/attribute';
import { optionalAttributes } from '../../domain/catalogue';
import type { ReadableId } from '../../domain/preview/account';

/** What is read of a row: attributes, and what tells whose row it is. */
export type Field = Exclude<ReadableId, 'manager'> | 'id' | 'mail' | 'onPremises';

export type FileKind = 'entra' | 'microsoft-365';

/** Which cell of a row holds which field. */
export type Columns = ReadonlyMap<Field, number>;

export interface Header {
  readonly kind: FileKind;
  readonly columns: Columns;
  readonly width: number;
  /** Attributes that this file cannot tell. */
  readonly lacks: readonly SwitchableId[];
  /** Columns that neither file is known to have. */
  readonly unknownColumns: readonly string[];
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const namesOfField: Readonly<Record<Field, readonly string[]>> = {
  id: ['objectId', 'id'],
  userPrincipalName: ['userPrincipalName'],
  mail: ['mail'],
  displayName: ['displayName'],
  givenName: ['givenName', 'First name'],
  surname: ['surname', 'Last name'],
  department: ['department'],
  jobTitle: ['jobTitle', 'Title'],
  officeLocation: ['physicalDeliveryOfficeName', 'officeLocation', 'Office'],
  streetAddress: ['streetAddress'],
  city: ['city'],
  state: ['state', 'StateOrProvince'],
  postalCode: ['postalCode'],
  country: ['country', 'Country/Region', 'CountryOrRegion'],
  businessPhones: ['telephoneNumber', 'Phone number'],
  mobilePhone: ['mobile', 'mobilePhone'],
  otherMails: ['alternateEmailAddress'],
  onPremises: ['directorySynced', 'DirSyncEnabled'],
};

/** Names that only one of the files has, some of them of columns that are not needed. */
const namesOfKind: Readonly<Record<FileKind, string>> = {
  entra:
    'surname,givenName,objectId,id,mail,userType,jobTitle,accountEnabled,physicalDeliveryOfficeName,officeLocation,' +
    'telephoneNumber,mobile,authenticationPhoneNumber,authenticationAlternativePhoneNumber,authenticationEmail,' +
    'alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,' +
    'directorySynced,invitationState,identityIssuer,createdDateTime',
  'microsoft-365':
    'Block credential,DirSyncEnabled,Fax,First name,Last dirsync time,Last name,Last password change time stamp,' +
    'License assignment details,Licenses,Oath token metadata,Office,Password never expires,Phone number,' +
    'Preferred data location,Preferred language,Proxy addresses,Release track,Soft deletion time stamp,' +
    'Strong password required,Title,When created',
};

const sharedNames = ['Usage location'];

const kindNames = (kind: FileKind): ReadonlySet<string> => new Set(namesOfKind[kind].split(',').map(plain));
const entraNames = kindNames('entra');
const microsoft365Names = kindNames('microsoft-365');

const fields = new Map<string, Field>();
for (const [field, names] of Object.entries(namesOfField)) {
  for (const name of names) if (isField(field)) fields.set(plain(name), field);
}

function isField(text: string): text is Field {
  return Object.hasOwn(namesOfField, text);
}

const knownNames = new Set([
  ...fields.keys(),
  ...entraNames,
  ...microsoft365Names,
  ...sharedNames.map(plain),
]);

function kindOf(names: readonly string[]): FileKind {
  const inEntra = names.filter((name) => entraNames.has(name)).length;
  const inMicrosoft365 = names.filter((name) => microsoft365Names.has(name)).length;
  return inMicrosoft365 > inEntra ? 'microsoft-365' : 'entra';
}

/** Where two columns mean the same field, the first is read. */
function columnsOf(names: readonly string[]): Columns {
  const columns = new Map<Field, number>();
  names.forEach((name, index) => {
    const field = fields.get(name);
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

/** What the first row of a file says about the others. */
export function readHeader(cells: readonly string[]): Header {
  const names = cells.map(plain);
  const columns = columnsOf(names);
  const told: ReadonlySet<string> = new Set(columns.keys());
  return {
    kind: kindOf(names),
    columns,
    width: cells.length,
    lacks: optionalAttributes.map(({ id }) => id).filter((id) => !told.has(id)),
    unknownColumns: cells.filter((cell) => plain(cell) !== '' && !knownNames.has(plain(cell))),
  };
}
