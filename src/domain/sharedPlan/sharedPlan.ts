import type { SwitchableId } from '../attribute';
import type { Changes } from '../changes';
import type { DirectoryId } from '../directory';
import type { ClassCounts } from '../preview/judgement';
import type { Risk } from '../preview/risk';

/** What the change of one attribute does to the people of a directory. */
export interface AttributeEffect {
  readonly counts: ClassCounts;
  /** Of those who may lose a value: how many of whom it is not known whether Microsoft has one. */
  readonly unseen: number;
  /** Of those who may lose a value: how many have none at Microsoft. */
  readonly vacant: number;
}

/** What the preview said when the plan was made. */
export interface Effect {
  /** Where Microsoft's values came from, for example `Microsoft Graph`. */
  readonly source: string;
  /** Of when they are: ISO 8601, UTC. Null where none were read. */
  readonly valuesAt: string | null;
  /** What all of it may cost; null where that is not known. */
  readonly risk: Risk | null;
  /** By attribute, of what its change begins to send (see `sentByChange`). */
  readonly attributes: Readonly<Partial<Record<SwitchableId, AttributeEffect>>>;
}

/** A pending change to show to somebody else: it names no person and holds no secret. */
export interface SharedPlan {
  readonly directory: { readonly id: DirectoryId; readonly name: string };
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly changes: Changes;
  /** Which of the changing attributes were imported when the plan was made. */
  readonly imported: readonly SwitchableId[];
  /** Null where nothing had been compared. */
  readonly effect: Effect | null;
}

/** By these two a file is known to be a plan that this console can read. */
export const planKind = 'attribute-export-plan';
export const planVersion = 1;

/**
 * The file that another console can open. What was imported is not in it: the file says the goals, and what they do
 * follows from the rules as they are when it is opened.
 */
export const planToJson = ({ directory, madeAt, changes, effect }: SharedPlan): string =>
  JSON.stringify({ kind: planKind, version: planVersion, directory, madeAt, changes, effect }, null, 2);
