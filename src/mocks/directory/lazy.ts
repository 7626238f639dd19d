/**
 * A table of which most rows exist only as a recipe. An organisation with a hundred thousand users starts at
 * once, because a row is made when it is read; only rows that somebody changed are kept.
 */
export interface Lazy<Row> {
  /** The ids of the seeded rows, in order. */
  readonly seededIds: Iterable<string>;
  /** Makes the seeded row of this id; the same id gives the same row every time. */
  readonly seeded: (id: string) => Row | undefined;
  /** Whether `seeded` makes a row of this id; it makes none to find out. */
  readonly hasSeeded: (id: string) => boolean;
  /** Rows that were changed or added since. */
  readonly changed: ReadonlyMap<string, Row>;
}

/** The row of this id as it is now, or undefined where there is none. */
export const rowOf = <Row>(table: Lazy<Row>, id: string): Row | undefined =>
  table.changed.get(id) ?? table.seeded(id);

/** Whether there is a row of this id now. */
export const hasRow = <Row>(table: Lazy<Row>, id: string): boolean =>
  table.changed.has(id) || table.hasSeeded(id);

/** By table, since a table never changes; large ones are asked for page by page. */
const knownIds = new WeakMap<object, readonly string[]>();

/** The ids of all rows, the seeded ones first. */
export function idsOf<Row>(table: Lazy<Row>): readonly string[] {
  const known = knownIds.get(table);
  if (known) return known;
  const seeded = [...table.seededIds].filter((id) => table.hasSeeded(id));
  const ids = [...seeded, ...[...table.changed.keys()].filter((id) => !table.hasSeeded(id))];
  knownIds.set(table, ids);
  return ids;
}

/** The same table with these rows changed or added. */
export const withRows = <Row>(table: Lazy<Row>, rows: Iterable<readonly [string, Row]>): Lazy<Row> => ({
  ...table,
  changed: new Map([...table.changed, ...rows]),
});

/** All rows, the seeded ones first; rows are made one at a time as the caller goes on. */
export function* rowsOf<Row>(table: Lazy<Row>): Generator<Row> {
  for (const id of idsOf(table)) {
    const row = rowOf(table, id);
    if (row !== undefined) yield row;
  }
}
