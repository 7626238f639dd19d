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

/** Why Microsoft refuses values of this account, or may do so; empty where nothing speaks for it, or there is no account. */
export function protectionWords({ account, onPremises, administrator }: PersonView): string {
  if (account.kind !== 'found') return '';
  const reasons = [
    onPremises === true && 'Mastered on-premises: Microsoft 365 takes no values from outside.',
    onPremises === null &&
      'Whether it is mastered on-premises is not known: Microsoft 365 may refuse any value.',
    administrator === true && 'An administrator: phones and other mails are protected.',
    administrator === null &&
      'Whether they are an administrator is not known: phones and other mails may be refused.',
  ];
  return reasons.filter((reason) => reason !== false).join(' ');
}
