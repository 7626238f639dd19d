/** Why a file is refused, in plain words. */
import type { Explanation } from '../explain';

/** Larger files than Microsoft writes for half a million users, which is the most it exports. */
export const largestFileBytes = 200 * 1024 * 1024;

const takeExport =
  'Take the file from the Entra admin center (Users, Download users) or from the Microsoft 365 admin center (Active users, Export users), and leave it as it is.';

const refusal = (title: string, whatToDo: string, details: string | null = null): Explanation => ({
  title,
  whatToDo,
  details,
  lasting: true,
});

/** Whatever the file is. */
export const unreadable = refusal(
  'The file could not be read',
  'It may have been moved or changed meanwhile. Choose it again.',
);

export const refusals = {
  empty: refusal('The file is empty', takeExport),
  tooLarge: refusal(
    'The file is larger than 200 MB',
    'This is more than Microsoft exports for 500,000 users. Narrow the list in the admin center with a filter, then export it again.',
  ),
  unreadable,
  stopped: {
    title: 'Reading the file was stopped',
    whatToDo: 'Go on reading when you are ready.',
    details: null,
  },
  notText: refusal('This is not a CSV file', takeExport),
  notUtf8: refusal(
    'The file’s characters could not be read',
    'It is not in UTF-8, so letters with accents would come out wrong. In Excel, save it as “CSV UTF-8”, or take the export again and leave it as it is.',
  ),
  noUsers: refusal('The file holds no users', `It has only its header. ${takeExport}`),
  cutOff: refusal(
    'The file ends in the middle of a row, or has a stray quotation mark',
    'The download may have been cut off. Export it again and leave it as it is.',
  ),
  noUserColumn: (columns: readonly string[]) =>
    refusal(
      'The file has no column “User principal name”',
      `Without it, rows cannot be matched with users. Set the admin center’s language to English before exporting, since headers may follow it. ${takeExport}`,
      `Columns found: ${columns.slice(0, 40).join(', ')}`,
    ),
  noAttributeColumn: refusal(
    'The file has no column that JumpCloud can overwrite',
    `It names users but no department, phone, address or the like. ${takeExport}`,
  ),
  tooManyCells: (row: number) =>
    refusal(
      `Row ${row} has more cells than the header`,
      `Its values could land in the wrong columns, so nothing is taken from the file. ${takeExport}`,
    ),
  noUser: (row: number) =>
    refusal(
      `Row ${row} names no user`,
      `Its user principal name is empty, so the file may be damaged and nothing is taken from it. ${takeExport}`,
    ),
} as const;
