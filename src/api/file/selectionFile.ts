import * as v from 'valibot';
import { directions } from '../../domain/direction';
import { selectionKind, selectionVersion, type SelectionFile } from '../../domain/selections/file';
import type { SavedFileKind } from './savedFile';

const Name = v.pipe(v.string(), v.nonEmpty());

/** A time of UTC as `toISOString` writes it; the fraction of a second may be left out. */
const Time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/),
);

/** Any member beyond these is refused: a file that says more than is understood could be misread. */
export const SelectionText = v.strictObject({
  $schema: v.optional(v.string()),
  kind: v.literal(selectionKind),
  version: v.literal(selectionVersion),
  directory: v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{24}$/)),
    name: v.string(),
    defaultDomain: v.nullable(Name),
  }),
  savedAt: Time,
  attributes: v.array(v.strictObject({ id: Name, rule: Name, direction: v.picklist(directions) })),
  unknownRules: v.array(v.strictObject({ name: Name, direction: v.string() })),
});

/** A selection as `selectionToJson` writes it. public/selection.schema.json says the same; a test holds the two together. */
export const savedSelection: SavedFileKind<SelectionFile> = {
  kind: selectionKind,
  version: selectionVersion,
  schema: v.pipe(
    SelectionText,
    v.transform(({ directory, savedAt, attributes, unknownRules }): SelectionFile => ({
      directory,
      savedAt,
      attributes,
      unknownRules,
    })),
  ),
};
