import type { SwitchableId } from '../../domain/attribute';
import { isSwitchableId } from '../../domain/attributes';
import { applyChanges, type Changes } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { DirectoryId } from '../../domain/directory';

/**
 * Unsaved choices, kept in the tab's session storage so that a reload or an expired session costs nothing.
 * Holds attribute ids and booleans only (to be exported, or to travel neither way), never a value of a person and
 * never a key.
 */
export type Draft = Readonly<Partial<Record<SwitchableId, boolean>>>;

/** Whose choices a draft holds: whoever works in another organisation finds nothing of them. */
export interface DraftPlace {
  /** Null: the only organisation of whoever is signed in. */
  readonly organizationId: string | null;
  readonly directoryId: DirectoryId;
}

const keyOf = ({ organizationId, directoryId }: DraftPlace) =>
  `attribute-export-draft:${organizationId ?? 'own'}:${directoryId}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The stored draft of a directory; anything unreadable counts as no draft. */
export function readDraft(storage: Storage, place: DraftPlace): Draft {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(place)) ?? '{}');
    if (!isRecord(stored)) return {};
    const choices = Object.entries(stored).filter(
      ([id, on]) => isSwitchableId(id) && typeof on === 'boolean',
    );
    return Object.fromEntries(choices);
  } catch {
    return {};
  }
}

/** Stores the pending changes, or forgets the draft when there are none. Full or forbidden storage is survived. */
export function writeDraft(storage: Storage, place: DraftPlace, changes: Changes): void {
  const choices = [
    ...changes.turnOn.map((id) => [id, true] as const),
    ...changes.turnOff.map((id) => [id, false] as const),
  ];
  try {
    if (choices.length === 0) storage.removeItem(keyOf(place));
    else storage.setItem(keyOf(place), JSON.stringify(Object.fromEntries(choices)));
  } catch {
    // Without storage the draft lives as long as the page: the leave guard still asks.
  }
}

/** The directions an administrator wanted, on top of what is saved now. */
export function wantedByDraft(saved: Directions, draft: Draft): Directions {
  const choices = Object.entries(draft).filter((entry): entry is [SwitchableId, boolean] =>
    isSwitchableId(entry[0]),
  );
  return applyChanges(saved, {
    turnOn: choices.filter(([, on]) => on).map(([id]) => id),
    turnOff: choices.filter(([, on]) => !on).map(([id]) => id),
  });
}
