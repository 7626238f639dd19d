/** The sentences about a selection that was saved as a file. */
import type { SwitchableId } from '../../../domain/attribute';
import type { Contradiction, FiledAttribute, SelectionFile } from '../../../domain/selections/file';
import { namesOf } from '../../shared/attributeWords';
import { formatTime, plural } from '../../shared/format';

const list = new Intl.ListFormat('en');

/** What a selection saved before a change is good for. `imported`: what the change makes stop being imported. */
export function selectionBefore(imported: readonly SwitchableId[]): string {
  const imports = imported.length === 1 ? 'import' : 'imports';
  const except =
    imported.length === 0
      ? ''
      : `, except for ${namesOf(imported)}, whose ${imports} only the JumpCloud Admin Portal can set again`;
  return `The selection as it is now can be kept as a file. Opened on this page later, it loads the way back as unsaved changes${except}; values in Microsoft 365 do not come back with it.`;
}

/** “Saved 23 Nov 2026 from Oakmere 365”. */
export const savedFrom = ({ savedAt, directory }: SelectionFile): string =>
  `Saved ${formatTime(Date.parse(savedAt))} from ${directory.name}`;

/** That it is of another directory than the one it is opened for. */
export function otherDirectory({ directory }: SelectionFile, target: string): string {
  const domain = directory.defaultDomain === null ? '' : `, domain ${directory.defaultDomain}`;
  return `It was saved from another directory: ${directory.name} (ID ${directory.id}${domain}). Loading it makes ${target} export the same.`;
}

/** Attributes of the file that this console does not know. */
export const unknownAttributes = (attributes: readonly FiledAttribute[]): string =>
  `This console does not know ${plural(attributes.length, 'attribute', 'attributes')} of the file: ${list.format(
    attributes.map(({ id, rule, direction }) => `${id} (rule ${rule}, direction ${direction})`),
  )}. ${attributes.length === 1 ? 'It is' : 'They are'} left out; a later release may have saved the file.`;

/** Why a selection is not loaded. */
export const selectionRefusal = ({ ids }: Contradiction) => ({
  title: 'This selection contradicts itself',
  whatToDo: `It gives more than one direction to ${list.format(ids)}. Save it again from the directory, or correct the file.`,
});
