/** The sentences of the page on which a backup is opened. What is not known is said to be not known. */
import type { PreviewState } from '../../api/preview/state';
import { attributeName, isSwitchableId } from '../../domain/attributes';
import { type Backup, type BackupAttribute, valuesIn } from '../../domain/backup/backup';
import type { ComparedPerson, Comparison } from '../../domain/backup/compare';
import type { MicrosoftValue } from '../../domain/preview/account';
import { formatNumber, plural } from '../shared/format';

const list = new Intl.ListFormat('en');

/** “Department 40, Manager none”: how many values of which attribute. */
export function attributesInWords({ attributes, entries }: Backup): string {
  const counts = new Map<BackupAttribute, number>(attributes.map((id) => [id, 0]));
  for (const { attribute } of entries) counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
  return list.format(
    [...counts].map(([id, count]) => `${attributeName(id)} ${count === 0 ? 'none' : formatNumber(count)}`),
  );
}

/**
 * What has to be done in JumpCloud before values are set again, since JumpCloud sends its own as long as it exports
 * them. No switch stops the names that are always exported; sign-in names come from one of two addresses.
 */
export function beforeRestoring(attributes: readonly BackupAttribute[]): readonly string[] {
  const always = attributes.filter((id) => !isSwitchableId(id) && id !== 'userPrincipalName');
  return [
    attributes.some(isSwitchableId) &&
      'Stop exporting these attributes in JumpCloud first. While they are exported, JumpCloud sends its own values again.',
    attributes.includes('userPrincipalName') &&
      'Sign-in names are always exported: set “Sign-in name from alternate email” in JumpCloud as it was before, or correct the addresses there first.',
    always.length > 0 &&
      `${list.format(always.map(attributeName))} ${always.length === 1 ? 'is' : 'are'} always exported: correct ${always.length === 1 ? 'it' : 'them'} in JumpCloud first, or unbind these users.`,
  ].filter((step) => step !== false);
}

export const comparisonLabels: Readonly<Record<Comparison, string>> = {
  differs: 'Differs',
  'account-gone': 'Account not found',
  'not-known': 'Not known',
  same: 'As in the backup',
};

/** Whose account is compared: by the sign-in name of the backup, and by that of now where it is another one. */
export function signInText({ person, signInNameNow }: ComparedPerson): string {
  const before = person.userPrincipalName ?? 'sign-in name not known';
  return signInNameNow === null ? before : `${before} in the backup, now ${signInNameNow}`;
}

/** A value as it is shown; `names` puts a name to the id of a manager. */
export function valueText(
  attribute: BackupAttribute,
  value: MicrosoftValue | undefined,
  names: ReadonlyMap<string, string>,
): string {
  if (value === undefined) return 'not known';
  const texts = valuesIn(value);
  if (texts.length === 0) return 'empty';
  return texts.map((text) => (attribute === 'manager' ? (names.get(text) ?? text) : text)).join('; ');
}

/** How far a comparison is, which reads Microsoft's side alone. */
export function readingText({ microsoft }: PreviewState): string {
  if (!microsoft) return 'Reading users.';
  const { read, expected, reckoned } = microsoft;
  const all =
    expected === null ? 'a number not known yet' : `${reckoned ? 'about ' : ''}${formatNumber(expected)}`;
  return `Reading users. Microsoft 365: ${formatNumber(read)} of ${all}.`;
}

type Counts = Readonly<Record<Comparison, number>>;

const open = (counts: Counts): number => counts['account-gone'] + counts['not-known'];

/** Read out when a comparison is there: “0 of 151 values differ”. */
export function comparedText(counts: Counts): string {
  const all = counts.differs + counts.same + open(counts);
  const rest = open(counts) > 0 ? `; ${formatNumber(open(counts))} could not be compared` : '';
  return `${formatNumber(counts.differs)} of ${plural(all, 'value', 'values')} ${counts.differs === 1 ? 'differs' : 'differ'}${rest}`;
}

/** Stands in place of what was found where every value was compared and none differs. */
export const nothingToRestore = (same: number): string =>
  `Nothing to restore: Microsoft 365 holds ${same === 1 ? 'the one value' : `all ${formatNumber(same)} values`} as in the backup.`;

/** What a finished comparison found. */
export function foundText(counts: Counts): string {
  const parts = [
    `${plural(counts.differs, 'value differs', 'values differ')} from the backup`,
    `${plural(counts.same, 'is', 'are')} as in the backup`,
    ...(counts['account-gone'] > 0
      ? [`${plural(counts['account-gone'], 'belongs', 'belong')} to accounts that were not found`]
      : []),
    ...(counts['not-known'] > 0 ? [`${plural(counts['not-known'], 'is', 'are')} not known`] : []),
  ];
  return `${list.format(parts)}.`;
}

/** Stands with a reading that did not come to its end: what the page shows then. */
export const unfinishedText = (hasFound: boolean): string =>
  hasFound ? 'The comparison above is the one before.' : 'Nothing was compared.';
