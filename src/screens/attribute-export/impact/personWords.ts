import type { AccountMatch, PersonView } from '../../../api/preview/preview';

const matchedBy = {
  id: 'by its id',
  'sign-in-name': 'by its sign-in name',
  mail: 'by its mail address',
} as const;

/** Which Microsoft account was taken for this person, and by what. */
export function accountWords(match: AccountMatch): string {
  switch (match.kind) {
    case 'found':
      return `Account ${match.userPrincipalName}, found ${matchedBy[match.by]}.`;
    case 'none':
      return 'No account was found in Microsoft’s values.';
    case 'ambiguous':
      return 'More than one account fits, or theirs fits somebody else too, so none was taken.';
    case 'not-read':
      return 'Microsoft’s values were not read.';
  }
}

/** Why Microsoft may refuse values of this account; empty where nothing speaks for it. */
export function protectionWords({ onPremises, administrator }: PersonView): string {
  const reasons = [
    onPremises === true ? 'Mastered on-premises: Microsoft 365 takes no values from outside.' : null,
    administrator === true ? 'An administrator: phones and other mails are protected.' : null,
  ];
  return reasons.filter((reason) => reason !== null).join(' ');
}
