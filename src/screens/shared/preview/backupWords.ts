/** The sentences about making a backup. */
import { valuesInWords } from '../attributeWords';
import { formatNumber, formatTime } from '../format';

/** Of the values that may change, how many the comparison knows: no more can be kept. */
interface Held {
  readonly changing: number;
  readonly known: number;
}

function heldInWords({ changing, known }: Held): string {
  const others = changing - known;
  if (others === 0) return 'The backup holds what stood there';
  return `${formatNumber(others)} of them ${others === 1 ? 'is' : 'are'} not known. The backup holds the other ${formatNumber(known)}, as they stood there`;
}

/** What a backup would hold, before it is made. `valuesAt`: of when the source's values are, in milliseconds since 1970. */
export const backupOffer = (held: Held, source: string, valuesAt: number): string =>
  `${valuesInWords(held.changing)} in Microsoft 365 may change. ${heldInWords(held)} on ${formatTime(valuesAt)}, by ${source}. Opened on the page Backups, it shows what differs and writes a script that sets it again.`;

/** What a backup holds: `changing` values were asked for, `held` of them were known. */
export function backupResult(name: string, changing: number, held: number): string {
  const saved = `Saved ${valuesInWords(held)} in ${name}.`;
  const missing = Math.max(0, changing - held);
  return missing === 0
    ? saved
    : `${saved} ${valuesInWords(missing)} more ${missing === 1 ? 'is' : 'are'} not known, so no backup can hold ${missing === 1 ? 'it' : 'them'}.`;
}
