import type { PreviewState } from '../../../api/preview/state';
import { formatNumber, plural } from '../../shared/format';

type Compared = Pick<
  PreviewState,
  'phase' | 'people' | 'unread' | 'withoutAccount' | 'ambiguous' | 'accountsOnly'
>;

/** Who was compared and who could not be, a sentence each. */
export function comparedInWords(state: Compared): string {
  const { phase, people, unread, withoutAccount, ambiguous, accountsOnly } = state;
  const alone = withoutAccount - ambiguous;
  const sentences = [
    `${plural(people, 'bound user', 'bound users')}${phase === 'ready' ? '.' : ' so far.'}`,
    unread > 0 &&
      `JumpCloud counts ${plural(unread, 'bound user', 'bound users')} more and does not say who ${unread === 1 ? 'that is' : 'they are'}: what ${unread === 1 ? 'that user loses' : 'they lose'} is not known.`,
    alone > 0 && `${plural(alone, 'of them has', 'of them have')} no account in this source.`,
    ambiguous > 0 && `For ${formatNumber(ambiguous)} of them more than one account fits.`,
    accountsOnly > 0 &&
      `${plural(accountsOnly, 'account belongs', 'accounts belong')} to no bound user and ${accountsOnly === 1 ? 'does' : 'do'} not change.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** Read out when both sides have been read to the end. */
export const comparedNews = ({ people, source }: Pick<PreviewState, 'people' | 'source'>): string =>
  `${source?.kind === 'none' ? 'Read' : 'Compared'}: ${plural(people, 'user', 'users')}`;
