import type { SwitchableId } from '../attribute';
import { isSwitchableId, switchable, switchables } from '../attributes';
import type { Direction } from '../direction';
import type { Directory } from '../directory';
import type { SelectionState, UnreadRule } from './state';

/** By these two a file is known to be a selection that this console can read. */
export const selectionKind = 'attribute-export-selection';
export const selectionVersion = 1;

/** One attribute as a file names it: by this console’s id, JumpCloud’s rule and its direction. */
export interface FiledAttribute {
  readonly id: string;
  readonly rule: string;
  readonly direction: Direction;
}

/** A directory’s selection as it stands in a file: it names no user and holds no secret. */
export interface SelectionFile {
  readonly directory: {
    readonly id: string;
    readonly name: string;
    readonly defaultDomain: string | null;
  };
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** May name attributes that this console does not know: a later release may have written it. */
  readonly attributes: readonly FiledAttribute[];
  /** Rules that the console that wrote it did not know, as JumpCloud had them. */
  readonly unknownRules: readonly UnreadRule[];
}

/**
 * The selection of a directory as a file, with every attribute that can be switched.
 *
 * @param now milliseconds since 1970
 */
export const selectionFile = (
  { id, name, defaultDomain }: Pick<Directory, 'id' | 'name' | 'defaultDomain'>,
  { directions, unread }: SelectionState,
  now: number,
): SelectionFile => ({
  directory: { id, name, defaultDomain },
  savedAt: new Date(now).toISOString(),
  attributes: switchables.flatMap(({ id: attribute, rule }) => {
    const direction = directions[attribute];
    return direction === undefined ? [] : [{ id: attribute, rule, direction }];
  }),
  unknownRules: unread,
});

/** The text of the file; public/selection.schema.json describes it. */
export const selectionToJson = (file: SelectionFile): string =>
  JSON.stringify({ kind: selectionKind, version: selectionVersion, ...file }, null, 2);

/** What a selection file says, in the terms of this console. */
export interface OpenedSelection {
  readonly state: SelectionState;
  /** Attributes that this console does not know, or knows by another rule: they are told and left out. */
  readonly unknownAttributes: readonly FiledAttribute[];
  /** Saved from another directory than the one it is opened for. */
  readonly fromOther: boolean;
}

/** Why a selection cannot be used: it gives one attribute two directions. */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly ids: readonly string[];
}

export type CheckedSelection =
  | { readonly ok: true; readonly opened: OpenedSelection }
  | { readonly ok: false; readonly refusal: Contradiction };

const isKnown = ({ id, rule }: FiledAttribute): boolean => isSwitchableId(id) && switchable(id).rule === rule;

function contradictory(attributes: readonly FiledAttribute[]): readonly string[] {
  const said = new Map<string, Direction>();
  const ids = new Set<string>();
  for (const { id, direction } of attributes) {
    if ((said.get(id) ?? direction) !== direction) ids.add(id);
    said.set(id, direction);
  }
  return [...ids];
}

/** A selection file read for a directory; nothing of it is dropped without being told. */
export function checkSelection(file: SelectionFile, directory: Pick<Directory, 'id'>): CheckedSelection {
  const ids = contradictory(file.attributes);
  if (ids.length > 0) return { ok: false, refusal: { kind: 'contradiction', ids } };
  const directions: Partial<Record<SwitchableId, Direction>> = {};
  for (const { id, direction } of file.attributes.filter(isKnown)) {
    if (isSwitchableId(id)) directions[id] = direction;
  }
  return {
    ok: true,
    opened: {
      state: { directions, unread: file.unknownRules },
      unknownAttributes: file.attributes.filter((attribute) => !isKnown(attribute)),
      fromOther: file.directory.id.toLowerCase() !== directory.id.toLowerCase(),
    },
  };
}
