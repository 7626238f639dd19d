/** Turns a row of an export file into an account. What the file does not tell stays undefined, which is "not known". */
import type { Account, MicrosoftValue } from '../../domain/preview/account';
import type { Columns, Field } from './columns';

/** A cell as text. Undefined where the file has no such column, or the row ends before it. */
type Cell = (field: Field) => string | undefined;

const textIn = (cell: string | undefined): MicrosoftValue | undefined =>
  cell === undefined ? undefined : cell || null;

/** How several addresses are separated is not documented. A blank parts two of them, not the words of a wrong one. */
const listIn = (cell: string | undefined, separator: RegExp): MicrosoftValue | undefined =>
  cell?.split(separator).filter((part) => part !== '');

const betweenMails = /\s*[,;|]\s*|\s+(?=[^\s@]+@)/;

/** Microsoft keeps one business phone, and a phone may hold spaces and commas. */
const wholeCell = /$^/;

/** Blank means that the account was never synchronised. A word that is not known, perhaps of another language, says nothing. */
function flagIn(cell: string | undefined): boolean | undefined {
  if (cell === undefined) return undefined;
  if (/^(true|yes|1)$/i.test(cell)) return true;
  return /^(false|no|0|)$/i.test(cell) ? false : undefined;
}

const valuesOf = (cell: Cell): Account['values'] => ({
  givenName: textIn(cell('givenName')),
  surname: textIn(cell('surname')),
  displayName: textIn(cell('displayName')),
  userPrincipalName: textIn(cell('userPrincipalName')),
  department: textIn(cell('department')),
  jobTitle: textIn(cell('jobTitle')),
  officeLocation: textIn(cell('officeLocation')),
  manager: undefined,
  streetAddress: textIn(cell('streetAddress')),
  city: textIn(cell('city')),
  state: textIn(cell('state')),
  postalCode: textIn(cell('postalCode')),
  country: textIn(cell('country')),
  businessPhones: listIn(cell('businessPhones'), wholeCell),
  mobilePhone: textIn(cell('mobilePhone')),
  otherMails: listIn(cell('otherMails'), betweenMails),
});

/** The account of a row; null where the row names no user. */
export function accountIn(row: readonly string[], columns: Columns): Account | null {
  const cell: Cell = (field) => {
    const index = columns.get(field);
    return index === undefined ? undefined : row[index]?.trim();
  };
  const userPrincipalName = cell('userPrincipalName');
  if (!userPrincipalName) return null;
  return {
    id: cell('id') || null,
    userPrincipalName,
    mail: cell('mail') || null,
    values: valuesOf(cell),
    onPremises: flagIn(cell('onPremises')),
    administrator: undefined,
  };
}
