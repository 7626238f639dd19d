import type { AccountValues } from './model';

/** The values of a Microsoft account of which only the two required ones are set. */
export const blankValues = (displayName: string, userPrincipalName: string): AccountValues => ({
  displayName,
  userPrincipalName,
  givenName: null,
  surname: null,
  country: null,
  city: null,
  postalCode: null,
  state: null,
  streetAddress: null,
  otherMails: [],
  department: null,
  jobTitle: null,
  officeLocation: null,
  manager: null,
  mobilePhone: null,
  businessPhones: [],
  passwordChangedAt: null,
});
