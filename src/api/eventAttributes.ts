/** Which attributes a Directory Insights event is about, and which direction each had before and after. */
import type { SwitchableId } from '../domain/attribute';
import { attributeOfRule } from '../domain/attributes';
import { type Direction, directionFrom } from '../domain/direction';
import type { SentEvent } from './contract';
import { changesIn, type EventChange, textsIn } from './eventParts';

/** What an event tells of one attribute; null for what it does not tell. */
export interface AttributeTold {
  readonly attribute: SwitchableId | null;
  readonly from: Direction | null;
  readonly to: Direction | null;
}

/** The attributes whose rules are named in a value, alone or inside a longer text, each once. */
function attributesNamedIn(value: unknown): readonly SwitchableId[] {
  const words = textsIn(value).flatMap((text) => text.toLowerCase().split(/[^a-z_]+/));
  return [...new Set(words.flatMap((word) => attributeOfRule(word)?.id ?? []))];
}

/** One that is only mentioned is the one; of several that are (all there were before and after), which changed is not known. */
const onlyOne = (named: readonly SwitchableId[]): readonly (SwitchableId | null)[] =>
  named.length > 1 ? [null] : named;

function attributesOf({ field, whole }: EventChange): readonly (SwitchableId | null)[] {
  const changed = attributesNamedIn(field);
  return changed.length > 0 ? changed : onlyOne(attributesNamedIn(whole));
}

/** The first direction told by one side of these changes. */
const directionIn = (changes: readonly EventChange[], side: 'from' | 'to'): Direction | null =>
  changes
    .flatMap((change) => textsIn(change[side]))
    .map(directionFrom)
    .find((found) => found !== null) ?? null;

const toldBy = (attribute: SwitchableId | null, changes: readonly EventChange[]): AttributeTold => ({
  attribute,
  from: directionIn(changes, 'from'),
  to: directionIn(changes, 'to'),
});

/**
 * What an event tells of each attribute that its changes name; else of the one that the rest of it names; else of one
 * that is not known. A change that names none, such as `direction`, belongs to the attribute where there is only one.
 */
export function attributesIn({ association, changes, resource }: SentEvent): readonly AttributeTold[] {
  const byAttribute = new Map<SwitchableId | null, readonly EventChange[]>();
  const nameless: EventChange[] = [];
  for (const change of changesIn(changes)) {
    const attributes = attributesOf(change);
    if (attributes.length === 0) nameless.push(change);
    for (const attribute of attributes) {
      byAttribute.set(attribute, [...(byAttribute.get(attribute) ?? []), change]);
    }
  }
  if (byAttribute.size === 0) {
    const [attribute = null] = onlyOne(attributesNamedIn([association, resource]));
    return [toldBy(attribute, nameless)];
  }
  const shared = byAttribute.size === 1 ? nameless : [];
  return [...byAttribute].map(([attribute, own]) =>
    toldBy(attribute, attribute === null ? [] : [...own, ...shared]),
  );
}
