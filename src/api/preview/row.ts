/** What a list of a preview is asked for, and what its rows are. */
import type { CellClass } from '../../domain/preview/cellClass';
import type { Hint } from '../../domain/preview/hint';
import type { JudgedId } from '../../domain/preview/judged';

/** Whose value: what Microsoft has now, or what JumpCloud would send next. */
export type Side = 'now' | 'next';

/** A value as a person may read it. */
export type Shown =
  | { readonly kind: 'not-known' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string };

export interface Row {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly attribute: JudgedId;
  /** What Microsoft has. */
  readonly now: Shown;
  /** What JumpCloud would send. */
  readonly next: Shown;
  readonly cellClass: CellClass;
  readonly hints: readonly Hint[];
}

export interface RowQuery {
  /** Empty: none. */
  readonly attributes: readonly JudgedId[];
  /** Empty: all classes. */
  readonly classes: readonly CellClass[];
  /** Words that must all occur in a person's name or addresses; empty: everybody. */
  readonly search: string;
  /** Values: equal ones in order of the people; cells without a value at the end, those not known last, either way. */
  readonly sort: { readonly by: 'person' | 'attribute' | 'class' | Side; readonly descending: boolean };
}

/** A list by what Microsoft has, or by what JumpCloud would send. */
export type ValueQuery = RowQuery & { readonly sort: { readonly by: Side } };
