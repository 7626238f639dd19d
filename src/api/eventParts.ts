/** Parts of a Directory Insights event, read from whatever is there: nothing is lost because it has another shape. */

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

/** Every text inside a value, member names included. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const members = membersOf(value) ?? {};
  return [...Object.keys(members), ...Object.values(members).flatMap(textsIn)];
}

/** A member as text; null where there is none, or nothing in it. */
export function textAt(value: unknown, name: string): string | null {
  const member = membersOf(value)?.[name];
  if (typeof member === 'number') return String(member);
  return typeof member === 'string' && member !== '' ? member : null;
}

/** One change that an event tells of. */
export interface EventChange {
  /** What was changed, in the event's words; empty where it does not say. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  /** All that is said of this change. */
  readonly whole: unknown;
}

const isChange = (members: Members): boolean => ['field', 'from', 'to'].some((name) => name in members);

const changeOf = (members: Members, name: string): EventChange => ({
  field: textsIn(members['field'] ?? name).join(' '),
  from: members['from'],
  to: members['to'],
  whole: members,
});

/**
 * The changes in the member `changes`: as described, a list of `{ field, from, to }`; else a single one of these, one
 * for each member of an object, by its name, or one for each text.
 */
export function changesIn(value: unknown): readonly EventChange[] {
  if (Array.isArray(value)) return value.flatMap(changesIn);
  const members = membersOf(value);
  if (!members) return textsIn(value).map((field) => ({ field, from: null, to: null, whole: value }));
  if (isChange(members)) return [changeOf(members, '')];
  return Object.entries(members).map(([name, what]) => {
    const inner = membersOf(what);
    return inner && isChange(inner)
      ? changeOf(inner, name)
      : { field: name, from: null, to: what, whole: what };
  });
}
