import type { CellClass } from './cellClass';
import type { JudgedId } from './judged';

/**
 * What a change may cost, in values of people. `null` stands for "not known": nothing was read, or not to the end.
 */
export interface Risk {
  /** Values that Microsoft has and may lose: overwritten, perhaps cleared, or perhaps refused and perhaps not. */
  readonly lost: number;
  /** Values of which it is not known whether anything is lost. */
  readonly unknown: number;
}

/**
 * These may lose what Microsoft has. A refusal would keep it, but a refusal is a guess; and where it is not known which
 * account a manager has, neither is whether Microsoft's manager stays.
 */
export const losing: readonly CellClass[] = [
  'overwrites',
  'clears',
  'not-known',
  'too-long',
  'refused',
  'manager-unresolved',
];

/** What was read and judged, as far as the risk depends on it. */
interface Judgement {
  readonly counts: { get(id: JudgedId): Readonly<Record<CellClass, number>> | undefined };
  /** Of those who may lose a value: how many of whom it is not known whether Microsoft has one. */
  readonly unseen: { get(id: JudgedId): number | undefined };
  /** Of those who may lose a value: how many have none at Microsoft. */
  readonly vacant: { get(id: JudgedId): number | undefined };
  /** People concerned of whom nothing could be read. */
  readonly unread: number;
}

/** The risk of beginning to send these attributes; null where the counts lack one of them. */
export function riskOf(
  sent: readonly JudgedId[],
  { counts, unseen, vacant, unread }: Judgement,
): Risk | null {
  let lost = 0;
  let unknown = 0;
  for (const id of sent) {
    const count = counts.get(id);
    if (!count) return null;
    const unsure = unseen.get(id) ?? 0;
    for (const cellClass of losing) lost += count[cellClass];
    lost -= unsure + (vacant.get(id) ?? 0);
    unknown += unsure + unread;
  }
  return { lost, unknown };
}

/** Whether nothing can be lost, as far as everything was read and judged: then one click is confirmation enough. */
export const isHarmless = (risk: Risk | null): boolean =>
  risk !== null && risk.lost === 0 && risk.unknown === 0;
