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

/** These may lose what Microsoft has. A refusal would keep it, but a refusal is a guess. */
const losing: readonly CellClass[] = ['overwrites', 'clears', 'too-long', 'refused', 'manager-unresolved'];

interface Counts {
  get(id: JudgedId): Readonly<Record<CellClass, number>> | undefined;
}

/** The risk of switching these attributes on; null where the counts lack one of them. */
export function riskOf(turnOn: readonly JudgedId[], counts: Counts): Risk | null {
  let lost = 0;
  let unknown = 0;
  for (const id of turnOn) {
    const count = counts.get(id);
    if (!count) return null;
    for (const cellClass of losing) lost += count[cellClass];
    unknown += count['not-known'];
  }
  return { lost, unknown };
}

/** Whether nothing can be lost, as far as everything was read and judged: then one click is confirmation enough. */
export const isHarmless = (risk: Risk | null): boolean =>
  risk !== null && risk.lost === 0 && risk.unknown === 0;
