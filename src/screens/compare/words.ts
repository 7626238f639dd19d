/** The sentences of the comparison. What is not known is said to be not known. */
import { signInNameOption } from '../../domain/catalogue';
import { type ComparedSelections, countDifferences } from '../../domain/selections/compare';
import { isDirectoryId } from '../../domain/directory';
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

/**
 * What holds for the five that are always exported, which have no rows: the sign-in name is one of them, and its option
 * says where it comes from.
 */
export function alwaysExportedNote({ attributes }: ComparedSelections): string {
  const alike = 'The five attributes that are always exported are the same everywhere';
  const option = attributes.find(({ attribute }) => attribute === signInNameOption.id);
  const known = option?.directions.filter((direction) => direction !== null) ?? [];
  if (new Set(known.map((direction) => direction === 'export')).size > 1)
    return `${alike}, except that the sign-in name does not come from the same email.`;
  return known.length === option?.directions.length
    ? `${alike}.`
    : `${alike}, except that it is not known everywhere where the sign-in name comes from.`;
}

/** Longer ones are no IDs, and may be anything. */
const longestNamed = 40;

/**
 * Why what the address names is not in the comparison: IDs of no directory here, and what is no ID. `ofSeveral`: the
 * session is in one of several organisations.
 */
export function notComparable(named: readonly string[], ofSeveral: boolean): string {
  const list = new Intl.ListFormat('en');
  const ids = named.filter(isDirectoryId);
  const others = named
    .filter((text) => !isDirectoryId(text))
    .map((text) => `“${text.length > longestNamed ? `${text.slice(0, longestNamed - 1)}…` : text}”`);
  const [which, they] = ids.length === 1 ? ['the ID', 'It'] : ['any of the IDs', 'They'];
  const elsewhere = ofSeveral ? 'be of another organisation, or ' : '';
  return [
    ids.length > 0
      ? `The organisation has no Microsoft 365 directory with ${which} ${list.format(ids)}. ${they} may ${elsewhere}have been deactivated.`
      : null,
    others.length > 0
      ? `The address names ${list.format(others)}: an ID has 24 characters, the digits 0 to 9 and the letters a to f.`
      : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** “3 of 13 rows differ.” `read` is of how many directories the rules are known. */
export function differenceCount(compared: ComparedSelections, read: number): string {
  if (read < 2) return 'The rules of two directories have to be known before differences can be told.';
  const all = compared.attributes.length + compared.rules.length;
  const differing = countDifferences(compared);
  if (differing === 0) return `All ${all} rows are the same.`;
  return `${differing} of ${all} rows ${differing === 1 ? 'differs' : 'differ'}.`;
}
