import type { Directory, Rule } from '../../../domain/directory';
import { fileName } from '../../../domain/quoting/fileName';
import { selectionFile, selectionToJson } from '../../../domain/selections/file';
import { stateFromRules } from '../../../domain/selections/state';
import { saveFile } from '../../../ui/saveFile';

/**
 * Has the browser save what the directory exports as a file, and says how it is called.
 *
 * @param now milliseconds since 1970
 */
export function saveSelection(directory: Directory, rules: readonly Rule[], now: number): string {
  const file = selectionFile(directory, stateFromRules(rules), now);
  const name = fileName('selection', directory.name, file.savedAt, 'json');
  saveFile(name, 'json', selectionToJson(file));
  return `Saved what is exported now as ${name}. Unsaved changes are not in it.`;
}
