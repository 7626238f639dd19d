/** What PowerShell's operators make of values, as far as the plan's script uses them. */

export type Items = readonly unknown[];
export type Table = Record<string, unknown>;
type Operator = (one: unknown, other: unknown) => unknown;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of one counts as what is in it. */
export const isTrue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 1 || isTrue(value[0]) : Boolean(value);

/** What goes on from a value, item by item. */
export const itemsOf = (value: unknown): Items =>
  Array.isArray(value) ? value : value === null ? [] : [value];

/** What is kept of several items where one value is wanted. */
export const asValue = (items: Items): unknown => (items.length > 1 ? items : (items[0] ?? null));

export function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`Neither a text nor a number: ${JSON.stringify(value)}`);
}

const isSame: Operator = (one, other) =>
  typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;

export const operators: Readonly<Record<string, Operator>> = {
  '-eq': isSame,
  '-gt': (one, other) => Number(one) > Number(other),
  '-ge': (one, other) => Number(one) >= Number(other),
  '-contains': (one, other) => itemsOf(one).some((item) => isSame(item, other)),
  '-join': (one, other) => itemsOf(one).map(textOf).join(textOf(other)),
  '+': (one, other) => textOf(one) + textOf(other),
  '-f': (one, other) =>
    textOf(one).replaceAll(/\{(\d+)\}/g, (_, place) => textOf(itemsOf(other)[Number(place)])),
};

/** The variables of a function by their names in small letters. It sees those of its callers. */
export interface Scope {
  readonly own: Map<string, unknown>;
  readonly outer: Scope | null;
}

/** The value of a variable; an error where it has none, as under Set-StrictMode. */
export function lookUp(scope: Scope | null, name: string): unknown {
  if (!scope) throw new Error(`The variable ${name} is not set`);
  return scope.own.has(name) ? scope.own.get(name) : lookUp(scope.outer, name);
}

/** The member of a value; an error where there is none, as under Set-StrictMode. */
export function memberOf(value: unknown, name: string): unknown {
  if (name === 'Count') return itemsOf(value).length;
  if (isTable(value) && name === 'PSObject') {
    const properties = Object.entries(value).map(([key, held]) => [key, { Value: held }]);
    return { Properties: Object.fromEntries(properties) };
  }
  const found = isTable(value) && Object.entries(value).find(([key]) => isSame(key, name));
  if (!found) throw new Error(`There is no member ${name}`);
  return found[1];
}
