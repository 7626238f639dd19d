/** What saving does to the names that people sign in to Microsoft 365 with, by the numbers of a comparison. */
import { isHarmless } from '../../domain/preview/risk';
import { formatNumber, plural } from '../shared/format';
import type { Numbers } from './comparedEffect';

function untouched(email: string, { counts: { same, formatting }, people }: Numbers): string {
  const everybody = same + formatting === people;
  return everybody
    ? `No sign-in name changes: everybody signs in to Microsoft 365 with their ${email} already.`
    : 'No sign-in name changes.';
}

/**
 * Whose sign-in names change, and of whom that is not known.
 *
 * @param email what the names are made from once it is saved
 */
export function signInNamesInWords(email: 'alternate email' | 'company email', numbers: Numbers): string {
  const { counts, risk, people } = numbers;
  if (isHarmless(risk)) return untouched(email, numbers);
  const { overwrites, clears } = counts;
  const of = (count: number) =>
    `the name that ${formatNumber(count)} of ${plural(people, 'bound user', 'bound users')} ${count === 1 ? 'signs' : 'sign'} in to Microsoft 365 with`;
  const maybe = risk.lost - overwrites;
  const sentences = [
    overwrites > 0 && `Saving changes ${of(overwrites)}: it becomes their ${email}, at once.`,
    maybe > 0 &&
      (overwrites > 0 ? `${formatNumber(maybe)} more may change.` : `Saving may change ${of(maybe)}.`),
    risk.unknown > 0 &&
      (risk.lost > 0
        ? `Of ${formatNumber(risk.unknown)} more it is not known.`
        : `Whether saving changes ${of(risk.unknown)} is not known.`),
    clears > 0 &&
      `JumpCloud has no ${email} of ${plural(clears, 'user', 'users')}: what happens to their sign-in names is not documented.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
