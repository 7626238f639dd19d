/** One letter of each of the font's files that names of people need beside the page's own words. */
const samples = 'łễ';

/**
 * Fetches the letters of names before names are shown. A file that arrives later has the whole page laid out again, and
 * the names change their look under the reader's eyes. Without the files the system's letters stand in.
 */
export function fetchLettersOfNames(): void {
  if ('fonts' in document) document.fonts.load("1em 'Inter Variable'", samples).catch(() => undefined);
}
