import type { AlwaysExported, Switchable, ValueKind } from '../../domain/attribute';
import { noteOn } from '../../domain/attributeNotes';
import { csvText } from '../../domain/csv';
import { groupNames } from '../shared/attributeWords';

type Row = AlwaysExported | Switchable;

const kindNames: Record<ValueKind, string> = {
  text: 'Text',
  list: 'List of at most one value',
  person: 'A person',
  computed: 'Calculated text',
  secret: 'Secret',
};

/** The word for a label that the vendor's documentation does not give. */
export const notGiven = 'not given';

/** What kind of value it is and how long it may be. */
export const valueWords = ({ kind, maxLength }: Row): string =>
  maxLength === null ? kindNames[kind] : `${kindNames[kind]}, up to ${maxLength} characters`;

/** The rule that gives the attribute a direction; null for those that are always exported. */
export const ruleOf = (row: Row): string | null => ('rule' in row ? row.rule : null);

export const exportWords = (row: Row): string => ('rule' in row ? 'Optional' : 'Always');

const columns: readonly { readonly title: string; readonly cell: (row: Row) => string }[] = [
  { title: 'Attribute', cell: (row) => row.name },
  { title: 'JumpCloud label', cell: (row) => row.jumpCloud.label ?? notGiven },
  { title: 'JumpCloud API path', cell: (row) => row.jumpCloud.path },
  { title: 'Microsoft 365 label', cell: (row) => row.microsoft.label ?? notGiven },
  { title: 'Microsoft Graph property', cell: (row) => row.microsoft.property },
  { title: 'Translation rule', cell: (row) => ruleOf(row) ?? 'none' },
  { title: 'Group', cell: (row) => groupNames[row.group] },
  { title: 'Kind', cell: (row) => kindNames[row.kind] },
  {
    title: 'Maximum length',
    cell: ({ maxLength }) => (maxLength === null ? 'not stated' : String(maxLength)),
  },
  { title: 'Exported', cell: exportWords },
  { title: 'Note', cell: (row) => noteOn(row.id) ?? '' },
];

/** The rows as CSV, with everything the catalogue knows of them. */
export const attributeCsv = (rows: readonly Row[]): string =>
  csvText([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]);

/** How many rows are shown, for the eye and for screen readers. */
export const rowCount = (shown: number, all: number): string =>
  shown === all ? `${all} attributes` : `${shown} of ${all} attributes`;
