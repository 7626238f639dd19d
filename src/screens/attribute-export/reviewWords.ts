/** The question and the button of the review. */
import type { ChangeKinds } from '../../domain/changeKinds';
import { plural } from '../shared/format';

const attributes = (count: number) => plural(count, 'attribute', 'attributes');

/** “Stop exporting 2 attributes”, “Stop importing 1 attribute”, or both. */
function stopping({ stops, stopsImport }: ChangeKinds): string {
  const parts = [
    stops.length > 0 ? `exporting ${attributes(stops.length)}` : null,
    stopsImport.length > 0 ? `importing ${attributes(stopsImport.length)}` : null,
  ];
  return `Stop ${parts.filter((part) => part !== null).join(' and ')}`;
}

const exported = ({ starts, turnsRound }: ChangeKinds) => starts.length + turnsRound.length;

/** The review dialog's question: verb and object, never “are you sure”. `harmless`: a comparison shows no loss. */
export function reviewTitle(kinds: ChangeKinds, harmless: boolean): string {
  if (exported(kinds) === 0) return `${stopping(kinds)}?`;
  return harmless
    ? `Start exporting ${attributes(exported(kinds))}?`
    : `Overwrite ${attributes(exported(kinds))} in Microsoft 365?`;
}

/** The button that starts the save says what it does. */
export function reviewAction(kinds: ChangeKinds, harmless: boolean): string {
  if (exported(kinds) === 0) return `${stopping(kinds)} and save`;
  return `${harmless ? 'Export' : 'Overwrite'} ${attributes(exported(kinds))} and save`;
}
