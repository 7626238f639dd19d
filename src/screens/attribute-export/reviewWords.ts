/** The question and the button of the review. */
import { signInNameOption } from '../../domain/catalogue';
import type { ChangeKinds } from '../../domain/changeKinds';
import { plural } from '../shared/format';

const attributes = (count: number) => plural(count, 'attribute', 'attributes');

/** “Stop exporting 2 attributes”, “Stop importing 1 attribute”, or both; null where nothing of these `stops` ends. */
function stopping(stops: ChangeKinds['stops'], stopsImport: ChangeKinds['stopsImport']): string | null {
  const parts = [
    stops.length > 0 ? `exporting ${attributes(stops.length)}` : null,
    stopsImport.length > 0 ? `importing ${attributes(stopsImport.length)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Stop ${parts.join(' and ')}`;
}

/** What is said of a save that begins to send nothing but sign-in names, which their option's end brings back. */
function withoutStarts({ stops, stopsImport }: ChangeKinds, harmless: boolean): string {
  const names = !harmless && stops.includes(signInNameOption.id);
  const others = names ? stops.filter((id) => id !== signInNameOption.id) : stops;
  const stop = stopping(others, stopsImport);
  if (!names) return stop ?? '';
  return stop === null ? 'Change sign-in names' : `${stop}, change sign-in names`;
}

const exported = ({ starts, turnsRound }: ChangeKinds) => starts.length + turnsRound.length;

/** What is overwritten: also the sign-in names, where their option ends. */
const overwritten = (kinds: ChangeKinds): string =>
  `Overwrite ${attributes(exported(kinds))}${kinds.stops.includes(signInNameOption.id) ? ' and sign-in names' : ''}`;

/** The review dialog's question: verb and object, never “are you sure”. `harmless`: a comparison shows no loss. */
export function reviewTitle(kinds: ChangeKinds, harmless: boolean): string {
  if (exported(kinds) === 0) return `${withoutStarts(kinds, harmless)}?`;
  return harmless
    ? `Start exporting ${attributes(exported(kinds))}?`
    : `${overwritten(kinds)} in Microsoft 365?`;
}

/** The button that starts the save says what it does. */
export function reviewAction(kinds: ChangeKinds, harmless: boolean): string {
  if (exported(kinds) === 0) return `${withoutStarts(kinds, harmless)} and save`;
  return `${harmless ? `Export ${attributes(exported(kinds))}` : overwritten(kinds)} and save`;
}
