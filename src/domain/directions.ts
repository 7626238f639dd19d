import type { SwitchableId } from './attribute';
import { attributeOfRule, switchables } from './attributes';
import { directionFrom, type Direction } from './direction';
import type { Rule } from './directory';

/** Which way each attribute that can be switched travels. */
export type Directions = Readonly<Record<SwitchableId, Direction>>;

/** Without a rule an attribute travels neither way. */
export const allExcluded: Directions = {
  department: 'exclude',
  jobTitle: 'exclude',
  officeLocation: 'exclude',
  manager: 'exclude',
  streetAddress: 'exclude',
  city: 'exclude',
  state: 'exclude',
  postalCode: 'exclude',
  country: 'exclude',
  businessPhones: 'exclude',
  mobilePhone: 'exclude',
  otherMails: 'exclude',
  userPrincipalNameFromAlternateEmail: 'exclude',
};

/** The attribute whose direction this rule says; undefined where its name or its direction is not known here. */
const attributeOf = (rule: Rule): SwitchableId | undefined =>
  directionFrom(rule.direction) === null ? undefined : attributeOfRule(rule.name)?.id;

/** The rules that say this attribute's direction; more than one where JumpCloud holds duplicates. */
export const rulesOf = (rules: readonly Rule[], id: SwitchableId): readonly Rule[] =>
  rules.filter((rule) => attributeOf(rule) === id);

/** Those of an attribute's rules that have this direction. */
export const rulesFor = (rules: readonly Rule[], id: SwitchableId, direction: Direction): readonly Rule[] =>
  rulesOf(rules, id).filter((rule) => directionFrom(rule.direction) === direction);

/** Rules this console can neither name nor switch: they are shown as they are and left alone. */
export const unknownRules = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => attributeOf(rule) === undefined);

/**
 * The direction of each attribute by these rules. Where rules of one attribute disagree, export counts: that is what
 * overwrites Microsoft 365.
 */
export function directionsFromRules(rules: readonly Rule[]): Directions {
  const said = (direction: Direction) =>
    switchables
      .filter(({ id }) => rulesFor(rules, id, direction).length > 0)
      .map(({ id }) => [id, direction] as const);
  return { ...allExcluded, ...Object.fromEntries([...said('import'), ...said('export')]) };
}

/** The attributes that have this direction, in catalogue order. */
export const attributesWith = (directions: Directions, direction: Direction): readonly SwitchableId[] =>
  switchables.map(({ id }) => id).filter((id) => directions[id] === direction);
