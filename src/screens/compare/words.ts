/** The sentences of the comparison. What is not known is said to be not known. */
import { type ComparedSelections, countDifferences } from '../../domain/selections/compare';
import type { IconName } from '../../ui/iconPaths';

interface Look {
  readonly icon: IconName;
  readonly tone: 'done' | 'quiet';
  readonly label: string;
}

export const notKnown: Look = { icon: 'unknown', tone: 'quiet', label: 'Not known' };

/** Whether a directory has a rule that this console does not know, and with which direction. */
export function ruleLook(directions: readonly string[] | null): Look {
  if (directions === null) return notKnown;
  return directions.length === 0
    ? { icon: 'dot', tone: 'quiet', label: 'No such rule' }
    : { icon: 'check', tone: 'done', label: `Direction ${directions.join(', ')}` };
}

/** “3 of 13 rows differ.” `read` is of how many directories the rules are known. */
export function differenceCount(compared: ComparedSelections, read: number): string {
  if (read < 2) return 'The rules of two directories have to be known before differences can be told.';
  const all = compared.attributes.length + compared.rules.length;
  const differing = countDifferences(compared);
  if (differing === 0) return `All ${all} rows are the same.`;
  return `${differing} of ${all} rows ${differing === 1 ? 'differs' : 'differ'}.`;
}
