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

const overwritten = ({ starts, turnsRound }: ChangeKinds) => starts.length + turnsRound.length;

/** The review dialog's question: verb and object, never “are you sure”. */
export const reviewTitle = (kinds: ChangeKinds): string =>
  overwritten(kinds) > 0
    ? `Overwrite ${attributes(overwritten(kinds))} in Microsoft 365?`
    : `${stopping(kinds)}?`;

/** The button that starts the save says what it does. */
export const reviewAction = (kinds: ChangeKinds): string =>
  overwritten(kinds) > 0
    ? `Overwrite ${attributes(overwritten(kinds))} and save`
    : `${stopping(kinds)} and save`;
