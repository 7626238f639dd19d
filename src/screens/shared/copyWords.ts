/** What copying a selection would do, from another directory or from a file. */
import type { SwitchableId } from '../../domain/attribute';
import { attributeName } from '../../domain/attributes';
import type { Changes } from '../../domain/changes';
import type { CopyPlan, NotCopied } from '../../domain/selections/copy';
import { stopEffect } from '../../domain/stopEffect';
import { namesOf } from './attributeWords';
import { plural } from './format';

/** What the two sides of a copy are called in a sentence: directories by name, a file as “the file”. */
export interface Sides {
  readonly source: string;
  readonly target: string;
}

/** What would change in the target, a sentence for each kind of change. */
export function copySentences({ turnOn, turnOff }: Changes, target: string): readonly string[] {
  const effects = new Set(turnOff.map(stopEffect));
  return [
    turnOn.length > 0
      ? `${plural(turnOn.length, 'attribute starts', 'attributes start')} to be exported to ${target}: ${namesOf(turnOn)}. Saving overwrites ${turnOn.length === 1 ? 'it' : 'them'} in Microsoft 365 for every user bound there.`
      : null,
    turnOff.length > 0
      ? `${plural(turnOff.length, 'attribute stops', 'attributes stop')}: ${namesOf(turnOff)}; ${[...effects].join('; ')}.`
      : null,
  ].filter((sentence) => sentence !== null);
}

function reason(one: Exclude<NotCopied, { kind: 'not-in-source' }>, { source, target }: Sides): string {
  switch (one.kind) {
    case 'imported-by-source':
      return `${attributeName(one.attribute)}: imported in ${source}. JumpCloud’s API takes no rule with direction import, so ${target} keeps it as it is.`;
    case 'imported-by-target':
      return `${attributeName(one.attribute)}: ${target} imports it, and an import is left as it is.`;
    case 'unknown-rule-of-source':
      return `Rule ${one.name}, direction ${one.direction}: not known to this console, so it is not made.`;
    case 'unknown-rule-of-target':
      return `Rule ${one.name}, direction ${one.direction}: only in ${target} and not known to this console, so it is left alone.`;
  }
}

/** What stays as it is in the target, and why: one sentence for all that the source does not speak of. */
export function notCopied(plan: CopyPlan, sides: Sides): readonly string[] {
  const unspoken = plan.notCopied.flatMap((one) => (one.kind === 'not-in-source' ? [one.attribute] : []));
  const reasons = plan.notCopied.flatMap((one) => (one.kind === 'not-in-source' ? [] : [reason(one, sides)]));
  return unspoken.length === 0
    ? reasons
    : [
        ...reasons,
        `Not in ${sides.source}, and left as ${unspoken.length === 1 ? 'it is' : 'they are'}: ${namesOf(unspoken)}.`,
      ];
}

/** What the target imports now and would export instead. The way back is not in this console. */
export const turnedRound = (ids: readonly SwitchableId[], target: string): string =>
  `${target} imports ${namesOf(ids)} now. Saving ends ${ids.length === 1 ? 'that import' : 'these imports'}, which only the JumpCloud Admin Portal can set again.`;

interface SignInNameWords {
  readonly title: string;
  readonly label: string;
  readonly warning: string;
}

/** The sign-in-name option, offered on its own; null where the copy would not change it. `chosen`: asked for. */
export function signInNameOffer(
  { signInName }: CopyPlan,
  target: string,
  chosen: boolean,
): SignInNameWords | null {
  const title = chosen
    ? 'The sign-in name is copied, as you asked'
    : 'The sign-in name is not copied unless you ask for it';
  if (signInName.turnOn.length > 0)
    return {
      title,
      label: 'Also start to take the sign-in name from the alternate email',
      warning: `Saving would change the name that users bound to ${target} sign in to Microsoft 365 with: it becomes their alternate email, at once. What happens to users without one is not documented.`,
    };
  if (signInName.turnOff.length > 0)
    return {
      title,
      label: 'Also stop taking the sign-in name from the alternate email',
      warning: `Saving would take the sign-in name of users bound to ${target} from the company email again, and the names they sign in to Microsoft 365 with may change.`,
    };
  return null;
}
