import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import { signInNameOption } from '../catalogue';
import { type Changes, noChanges } from '../changes';
import type { SelectionState, UnreadRule } from './state';

/** Why an attribute or a rule stays as it is in the target, although the source has it otherwise. */
export type NotCopied =
  /** The source imports it. JumpCloud’s Microsoft 365 rules can be made with direction export only. */
  | { readonly kind: 'imported-by-source'; readonly attribute: SwitchableId }
  /** The target imports it and the source does not export it. An import that ends could not be made again from here. */
  | { readonly kind: 'imported-by-target'; readonly attribute: SwitchableId }
  /** The source does not speak of it. */
  | { readonly kind: 'not-in-source'; readonly attribute: SwitchableId }
  /** A rule of the source that this console does not know, and so cannot make. */
  | { readonly kind: 'unknown-rule-of-source'; readonly name: string; readonly direction: string }
  /** A rule of the target that this console does not know, and so leaves alone. */
  | { readonly kind: 'unknown-rule-of-target'; readonly name: string; readonly direction: string };

/** What it takes for a target to do as a source does. */
export interface CopyPlan {
  /** Never with the sign-in-name option. */
  readonly changes: Changes;
  /** The sign-in-name option changes what people sign in with, so it is never copied silently. */
  readonly signInName: Changes;
  /** Of what starts, the sign-in-name option included: the target imports these now, which would end. */
  readonly turnsRound: readonly SwitchableId[];
  readonly notCopied: readonly NotCopied[];
}

type Verdict = 'start' | 'stop' | 'same' | Extract<NotCopied, { attribute: unknown }>['kind'];

/** What copying means for one attribute, by both directions; undefined where the source does not speak of it. */
function verdictOn(id: SwitchableId, source: SelectionState, target: SelectionState): Verdict {
  const from = source.directions[id];
  const to = target.directions[id] ?? 'exclude';
  if (from === undefined) return 'not-in-source';
  if (from === to) return 'same';
  if (from === 'import') return 'imported-by-source';
  if (from === 'export') return 'start';
  return to === 'import' ? 'imported-by-target' : 'stop';
}

const without = (rules: readonly UnreadRule[], others: readonly UnreadRule[]) =>
  rules.filter(
    ({ name, direction }) => !others.some((other) => other.name === name && other.direction === direction),
  );

function unknownRules(source: SelectionState, target: SelectionState): readonly NotCopied[] {
  return [
    ...without(source.unread, target.unread).map(
      ({ name, direction }) => ({ kind: 'unknown-rule-of-source', name, direction }) as const,
    ),
    ...without(target.unread, source.unread).map(
      ({ name, direction }) => ({ kind: 'unknown-rule-of-target', name, direction }) as const,
    ),
  ];
}

const isReason = (verdict: Verdict) => verdict !== 'start' && verdict !== 'stop' && verdict !== 'same';

/** What would start and stop in the target so that it does as the source does, and what cannot be copied. */
export function copySelection(source: SelectionState, target: SelectionState): CopyPlan {
  const judged = switchables.map(({ id }) => ({ id, verdict: verdictOn(id, source, target) }));
  const where = (wanted: Verdict, signInName: boolean) =>
    judged
      .filter(({ id, verdict }) => (id === signInNameOption.id) === signInName && verdict === wanted)
      .map(({ id }) => id);
  const changes = (signInName: boolean): Changes => ({
    turnOn: where('start', signInName),
    turnOff: where('stop', signInName),
  });
  const [copied, signInName] = [changes(false), changes(true)];
  return {
    changes: copied,
    signInName,
    turnsRound: [...copied.turnOn, ...signInName.turnOn].filter((id) => target.directions[id] === 'import'),
    notCopied: [
      ...judged.flatMap(({ id, verdict }): readonly NotCopied[] =>
        isReason(verdict) ? [{ kind: verdict, attribute: id }] : [],
      ),
      ...unknownRules(source, target),
    ],
  };
}

/** What to propose to the target: with the sign-in-name option only where the administrator has asked for it. */
export function chosenChanges({ changes, signInName }: CopyPlan, withSignInName: boolean): Changes {
  const more = withSignInName ? signInName : noChanges;
  return {
    turnOn: [...changes.turnOn, ...more.turnOn],
    turnOff: [...changes.turnOff, ...more.turnOff],
  };
}
