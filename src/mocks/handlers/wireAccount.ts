import type { WireGraphUser } from '../../api/contractGraph';
import { accountOf } from '../directory/accounts';
import type { Account, MicrosoftDirectory } from '../directory/model';

interface Manager {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** Finds managers by JumpCloud user id, each once: a page of accounts has few. */
export function managersIn(tenant: MicrosoftDirectory): (userId: string) => Manager | null {
  const known = new Map<string, Manager | null>();
  const find = (userId: string) => {
    const account = accountOf(tenant, userId);
    if (!account) return null;
    const { displayName, userPrincipalName } = account.values;
    return { id: account.id, displayName, userPrincipalName };
  };
  return (userId) => {
    const manager = known.get(userId) ?? find(userId);
    known.set(userId, manager);
    return manager;
  };
}

/** The members of `user` with these names. */
export const selected = (user: WireGraphUser, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(user).filter(([name]) => names.has(name)));

/** An account in the words of Graph, all of it but the manager, who is told only where `$expand` asks. */
export const wireAccount = ({ id, mail, values, onPremisesSyncEnabled }: Account): WireGraphUser => ({
  id,
  displayName: values.displayName,
  givenName: values.givenName,
  surname: values.surname,
  userPrincipalName: values.userPrincipalName,
  mail,
  country: values.country,
  city: values.city,
  postalCode: values.postalCode,
  state: values.state,
  streetAddress: values.streetAddress,
  otherMails: [...values.otherMails],
  department: values.department,
  jobTitle: values.jobTitle,
  officeLocation: values.officeLocation,
  mobilePhone: values.mobilePhone,
  businessPhones: [...values.businessPhones],
  preferredLanguage: null,
  onPremisesSyncEnabled,
  accountEnabled: true,
  userType: 'Member',
});
