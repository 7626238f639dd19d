import type { AttributeId } from './attribute';

/**
 * What an administrator should know about an attribute beyond its names. Kept apart from the catalogue, since only
 * the reference page shows it. Where the help article and the API disagree, the API's name stands and the note says so.
 */
const notes: Readonly<Partial<Record<AttributeId, string>>> = {
  displayName: 'Joined from first and last name. JumpCloud’s own display name field is not used.',
  password:
    'Cannot be read on either side. The help article writes “password”; Graph keeps it in passwordProfile.',
  userPrincipalName:
    'When domains are configured, JumpCloud may replace the domain of the address by the default domain.',
  officeLocation:
    'The maximum length of 128 is taken from Microsoft’s attribute tables; the Graph page states none.',
  manager:
    'JumpCloud holds the manager’s user id. What happens when the manager is not bound is not documented. The help article gives no labels.',
  streetAddress: 'The extended address and the post-office box are not exported.',
  country: 'Free text on both sides. It does not set usageLocation, which licences depend on.',
  businessPhones:
    'The first work phone only; Microsoft keeps at most one. The help article writes “businessPhone”. It also lists the work number as a source of mobilePhone: JumpCloud’s API has no rule for that, so it cannot be selected.',
  mobilePhone: 'The first phone of type mobile only; a work mobile is never exported.',
  otherMails:
    'The help article writes “otherEmails” and gives no labels. Take it that the whole list in Microsoft 365 is replaced by this one address.',
  userPrincipalNameFromAlternateEmail:
    'The API’s thirteenth rule; the help article shows twelve options. What happens to users without an alternate email is not documented.',
};

/** The note on an attribute; null where there is nothing to add. */
export const noteOn = (id: AttributeId): string | null => notes[id] ?? null;
