/** What saving does to an attribute by the numbers of a comparison that still holds. */
import type { PreviewState } from '../../api/preview/state';
import type { Switchable } from '../../domain/attribute';
import { signInNameOption } from '../../domain/catalogue';
import { isHarmless, riskOf, type Risk } from '../../domain/preview/risk';
import type { ClassCounts } from '../../domain/preview/judgement';
import { formatNumber, plural } from '../shared/format';

/** What a comparison has judged of everybody. */
export type Compared = Pick<PreviewState, 'counts' | 'unseen' | 'vacant' | 'unread'>;

interface Numbers {
  readonly counts: ClassCounts;
  readonly risk: Risk;
  /** Everybody concerned, those included of whom nothing could be read. */
  readonly people: number;
}

/** Null where there is nobody. Sign-in names are warned of in the same words whatever the numbers. */
function numbersOf({ id }: Switchable, compared: Compared | null): Numbers | null {
  const counts = compared?.counts.get(id);
  const risk = compared && riskOf([id], compared);
  if (!counts || !risk || id === signInNameOption.id) return null;
  const people = Object.values(counts).reduce((sum, count) => sum + count, compared.unread);
  return people === 0 ? null : { counts, risk, people };
}

function harmlessInWords({ counts: { fills, same, formatting }, people }: Numbers): string {
  const held = same + formatting;
  const empty = people - fills - held;
  const parts = [
    fills > 0 && `${plural(fills, 'value is', 'values are')} filled in where Microsoft 365 has none`,
    held > 0 &&
      `Microsoft 365 already holds ${held < people ? `the other ${formatNumber(held)}` : 'these values'}`,
  ];
  const told = parts.filter((part) => part !== false).join(', and ');
  const others =
    empty > 0
      ? ` Microsoft 365 has no value of ${plural(empty, 'user', 'users')}, and probably takes none.`
      : '';
  return `Nothing is lost${told && `: ${told}`}.${others} From then on JumpCloud keeps them in step.`;
}

/** Its numbers add up to what the review says that Microsoft may lose, and of how many more it is not known. */
function lossInWords(
  name: string,
  { counts: { overwrites }, risk: { lost, unknown }, people }: Numbers,
): string {
  const of = (count: number) =>
    `${formatNumber(count)} of ${plural(people, 'value', 'values')} of “${name}” in Microsoft 365`;
  const open = unknown > 0 ? ` Of ${formatNumber(unknown)} more it is not known.` : '';
  if (lost === 0) {
    const others = unknown < people ? ' No other is lost.' : '';
    return `Whether saving loses ${of(unknown)} is not known.${others}`;
  }
  if (overwrites === 0) return `Saving may lose ${of(lost)}.${open}`;
  const maybe = lost - overwrites;
  const more = maybe > 0 ? ` ${formatNumber(maybe)} more may be lost.` : '';
  return `Saving overwrites ${of(overwrites)}, at once: what stands there now is lost.${more}${open}`;
}

/** Whether the comparison shows that switching this on loses nothing. */
export function losesNothing(attribute: Switchable, compared: Compared | null): boolean {
  const numbers = numbersOf(attribute, compared);
  return numbers !== null && isHarmless(numbers.risk);
}

/** What switching this on does, by what was compared; null where that does not tell it. `name`: Microsoft's name of it. */
export function comparedEffect(
  attribute: Switchable,
  name: string,
  compared: Compared | null,
): string | null {
  const numbers = numbersOf(attribute, compared);
  if (numbers === null) return null;
  return isHarmless(numbers.risk) ? harmlessInWords(numbers) : lossInWords(name, numbers);
}
