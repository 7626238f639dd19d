import type { SwitchableId } from '../attribute';
import { switchables } from '../attributes';
import type { Direction } from '../direction';
import type { SelectionState } from './state';

/** One attribute in every directory of the comparison, in the order of the directories. */
export interface ComparedAttribute {
  readonly attribute: SwitchableId;
  /** Null where the directory’s rules could not be read. */
  readonly directions: readonly (Direction | null)[];
  /** Whether two directories whose rules are known do not do the same. */
  readonly differs: boolean;
}

/** One rule that this console does not know, in every directory of the comparison. */
export interface ComparedRule {
  readonly name: string;
  /** The directions it has there, as JumpCloud writes them: empty where it is absent, null where that is not known. */
  readonly directions: readonly (readonly string[] | null)[];
  readonly differs: boolean;
}

export interface ComparedSelections {
  /** In catalogue order. */
  readonly attributes: readonly ComparedAttribute[];
  /** In the order in which they are met. */
  readonly rules: readonly ComparedRule[];
}

/** What is not known is no difference: it may turn out to be the same. */
const differ = (values: readonly (string | null)[]): boolean =>
  new Set(values.filter((value) => value !== null)).size > 1;

function comparedAttribute(
  attribute: SwitchableId,
  states: readonly (SelectionState | null)[],
): ComparedAttribute {
  const directions = states.map((state) => state && (state.directions[attribute] ?? null));
  return { attribute, directions, differs: differ(directions) };
}

function comparedRule(name: string, states: readonly (SelectionState | null)[]): ComparedRule {
  const directions = states.map(
    (state) =>
      state &&
      state.unread
        .filter((rule) => rule.name === name)
        .map(({ direction }) => direction)
        .toSorted(),
  );
  return { name, directions, differs: differ(directions.map((found) => found && JSON.stringify(found))) };
}

/** Selections side by side; null stands for a directory whose rules could not be read. */
export function compareSelections(states: readonly (SelectionState | null)[]): ComparedSelections {
  const names = new Set(states.flatMap((state) => state?.unread ?? []).map(({ name }) => name));
  return {
    attributes: switchables.map(({ id }) => comparedAttribute(id, states)),
    rules: [...names].map((name) => comparedRule(name, states)),
  };
}

/** How many rows of a comparison differ. */
export const countDifferences = ({ attributes, rules }: ComparedSelections): number =>
  [...attributes, ...rules].filter(({ differs }) => differs).length;

/** A comparison without the rows that are the same everywhere. */
export const onlyDifferences = ({ attributes, rules }: ComparedSelections): ComparedSelections => ({
  attributes: attributes.filter(({ differs }) => differs),
  rules: rules.filter(({ differs }) => differs),
});
