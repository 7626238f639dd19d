/** What saving does to an attribute by the numbers of a comparison that still holds. */
import type { PreviewState } from '../../api/preview/state';
import { signInNameOption } from '../../domain/catalogue';
import type { JudgedId } from '../../domain/preview/judged';
import { isHarmless, riskOf, type Risk } from '../../domain/preview/risk';
import type { ClassCounts } from '../../domain/preview/judgement';
import { formatNumber, plural } from '../shared/format';
import { signInNamesInWords } from './signInNames';

/** What a comparison has judged of everybody. */
export type Compared = Pick<PreviewState, 'counts' | 'unseen' | 'vacant' | 'unread'>;

/** What a comparison says of one attribute. */
export interface Numbers {
  readonly counts: ClassCounts;
  readonly risk: Risk;
  /** Of those who may lose a value: how many have none at Microsoft. */
  readonly vacant: number;
  /** Everybody concerned, those included of whom nothing could be read. */
  readonly people: number;
}

/** Null where there is nobody, or nothing was judged. */
function numbersOf(sent: JudgedId | null, compared: Compared | null): Numbers | null {
  if (sent === null || compared === null) return null;
  const counts = compared.counts.get(sent);
  const risk = riskOf([sent], compared);
  if (!counts || !risk) return null;
  const people = Object.values(counts).reduce((sum, count) => sum + count, compared.unread);
  return people === 0 ? null : { counts, risk, people, vacant: compared.vacant.get(sent) ?? 0 };
}

function harmlessInWords({ counts: { fills, same, formatting }, people }: Numbers): string {
  const held = same + formatting;
  const empty = people - fills - held;
  const some = fills > 0 && empty === 0 ? `the other ${formatNumber(held)}` : plural(held, 'value', 'values');
  const which = held === people ? 'every value' : some;
  const written = formatting > 0 ? `, ${formatNumber(formatting)} but for the way of writing` : '';
  const parts = [
    fills > 0 && `${plural(fills, 'value is', 'values are')} filled in where Microsoft 365 has none`,
    held > 0 &&
      `${which} ${held === people || held === 1 ? 'is' : 'are'} the same on both sides already${written}`,
  ];
  const told = parts.filter((part) => part !== false).join(', and ');
  const others =
    empty > 0 ? ` Of ${plural(empty, 'other user', 'other users')} Microsoft 365 has no value to lose.` : '';
  return `Nothing is lost${told && `: ${told}`}.${others} From then on JumpCloud keeps them in step.`;
}

/** Its numbers add up to what the review says that Microsoft may lose, and of how many more it is not known. */
function lossInWords(
  name: string,
  { counts: { overwrites, fills }, risk: { lost, unknown }, people, vacant }: Numbers,
): string {
  const of = (count: number) =>
    `${formatNumber(count)} of ${plural(people, 'value', 'values')} of “${name}” in Microsoft 365`;
  const open = unknown > 0 ? ` Of ${formatNumber(unknown)} more it is not known.` : '';
  const empty = vacant + fills;
  const none = empty > 0 ? ` Of ${formatNumber(empty)} others Microsoft 365 has no value to lose.` : '';
  if (lost === 0) {
    const others = unknown < people ? ' No other is lost.' : '';
    return `Whether saving loses ${of(unknown)} is not known.${others}`;
  }
  if (overwrites === 0) return `Saving may lose ${of(lost)}.${open}${none}`;
  const maybe = lost - overwrites;
  const more = maybe > 0 ? ` ${formatNumber(maybe)} more may be lost.` : '';
  return `Saving overwrites ${of(overwrites)}, at once: what stands there now is lost.${more}${open}${none}`;
}

/** Whether the comparison shows that beginning to send this loses nothing. Null, nothing is sent, is not told by it. */
export function losesNothing(sent: JudgedId | null, compared: Compared | null): boolean {
  const numbers = numbersOf(sent, compared);
  return numbers !== null && isHarmless(numbers.risk);
}

/** What beginning to send this does, by what was compared; null where that does not tell it. `name`: Microsoft's name of it. */
export function comparedEffect(sent: JudgedId, name: string, compared: Compared | null): string | null {
  const numbers = numbersOf(sent, compared);
  if (numbers === null) return null;
  if (sent === signInNameOption.id) return signInNamesInWords('alternate email', numbers);
  if (sent === 'userPrincipalName') return signInNamesInWords('company email', numbers);
  return isHarmless(numbers.risk) ? harmlessInWords(numbers) : lossInWords(name, numbers);
}
