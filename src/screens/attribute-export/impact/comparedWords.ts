import type { PreviewState, SourceState } from '../../../api/preview/state';
import { formatNumber, plural } from '../../shared/format';

type Compared = Pick<
  PreviewState,
  'phase' | 'people' | 'unread' | 'withoutAccount' | 'ambiguous' | 'accountsOnly'
>;

/** `perhaps`: there are bound users whose accounts may be among these. */
function withoutUser(count: number, perhaps: boolean): string {
  const one = count === 1;
  return perhaps
    ? `${plural(count, 'account was', 'accounts were')} matched with no bound user; those of the users above may be among them.`
    : `${plural(count, 'account belongs', 'accounts belong')} to no bound user and ${one ? 'does' : 'do'} not change.`;
}

/** Who was compared and who could not be, a sentence each. */
export function comparedInWords(state: Compared): string {
  const { phase, people, unread, withoutAccount, ambiguous, accountsOnly } = state;
  const alone = withoutAccount - ambiguous;
  const sentences = [
    `${plural(people, 'bound user', 'bound users')}${phase === 'ready' ? '.' : ' so far.'}`,
    unread > 0 &&
      `JumpCloud counts ${plural(unread, 'bound user', 'bound users')} more and does not say who ${unread === 1 ? 'that is' : 'they are'}: what ${unread === 1 ? 'that user loses' : 'they lose'} is not known.`,
    alone > 0 && `${plural(alone, 'of them has', 'of them have')} no account in this source.`,
    ambiguous > 0 &&
      `For ${formatNumber(ambiguous)} of them more than one account fits, or theirs fits somebody else too.`,
    accountsOnly > 0 && withoutUser(accountsOnly, ambiguous + unread > 0),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

const elsewhere = (count: number): string =>
  count === 1
    ? '1 holder of an administrator role is no account here but a group or an application'
    : `${formatNumber(count)} holders of administrator roles are no accounts here but groups or applications`;

/**
 * Of whom it is not known whether they are administrators, and what that means for them; null where it is known of
 * everybody. `holdersElsewhere`: how many hold a role and are no account.
 */
export function administratorsInWords(
  { administratorsKnown }: Pick<SourceState, 'administratorsKnown'>,
  holdersElsewhere: number,
): string | null {
  if (!administratorsKnown)
    return 'Which accounts are administrators is not known: their phones and other mails may be refused.';
  if (holdersElsewhere === 0) return null;
  return `${elsewhere(holdersElsewhere)}. Who is an administrator through a group is not known: their phones and other mails may be refused.`;
}

/** Read out when both sides have been read to the end. */
export const comparedNews = ({ people, source }: Pick<PreviewState, 'people' | 'source'>): string =>
  `${source?.kind === 'none' ? 'Read' : 'Compared'}: ${plural(people, 'user', 'users')}`;
