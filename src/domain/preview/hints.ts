/** Values that will be sent as they are, and that an administrator may want to look at first. */
import type { CountryForm, Hint } from './hint';
import type { Judged, JudgedId } from './judged';
import type { Person } from './person';

/**
 * How a country is written. Told by its form alone: both sides take any text, and only `usageLocation`, which the
 * export does not set, wants two letters. UK stands for itself because the ISO 3166 code of that country is GB.
 */
export function countryFormOf(country: string): CountryForm {
  if (/^uk$/i.test(country)) return 'uk';
  if (/^[A-Z]{2}$/i.test(country)) return 'two-letter';
  return /^[A-Z]{3}$/i.test(country) ? 'three-letter' : 'name';
}

/** How many people's work country is written in each form. */
export type CountryForms = Readonly<Record<CountryForm, number>>;

/** Counts the forms over all people who have a work country. */
export function countryForms(people: readonly Person[]): CountryForms {
  const forms = { name: 0, 'two-letter': 0, 'three-letter': 0, uk: 0 };
  for (const { workAddress } of people) {
    if (workAddress && workAddress.country !== '') forms[countryFormOf(workAddress.country)] += 1;
  }
  return forms;
}

/** The form that most people's country has; UK counts as two letters. The first of equals, from name to letters. */
function usualForm(forms: CountryForms): CountryForm {
  const twoLetters = forms['two-letter'] + forms.uk;
  if (forms.name >= Math.max(twoLetters, forms['three-letter'])) return 'name';
  return twoLetters >= forms['three-letter'] ? 'two-letter' : 'three-letter';
}

function countryHints(country: string, forms: CountryForms): readonly Hint[] {
  if (country === '') return [];
  const form = countryFormOf(country);
  const usual = usualForm(forms);
  return form === usual ? [] : [{ kind: 'country-mixed', form, usual }];
}

/** ITU-T E.164 allows 15 digits; extensions are not told apart. Fewer than 5 digits reach nobody from outside. */
function isOddPhone(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '').length;
  return digits < 5 || digits > 15 || /\p{L}/u.test(number.replace(/\s*(ext\.?|x)\s*\d+$/i, ''));
}

const phoneHints = (number: string | undefined): readonly Hint[] =>
  number && isOddPhone(number) ? [{ kind: 'odd-phone' }] : [];

const workPhoneHints = (numbers: readonly string[]): readonly Hint[] => [
  ...(numbers.length > 1 ? [{ kind: 'more-work-phones', count: numbers.length } as const] : []),
  ...phoneHints(numbers[0]),
];

/** One @ with something on both sides and a dot in the host; visible ASCII only, as Graph `user` says of both targets. */
const mailForm = /^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/;

const mailHints = (address: string): readonly Hint[] =>
  address === '' || mailForm.test(address) ? [] : [{ kind: 'malformed-email' }];

type HintsOf = (person: Person, forms: CountryForms) => readonly Hint[];

const hintsOf: Readonly<Partial<Record<JudgedId, HintsOf>>> = {
  country: ({ workAddress }, forms) => countryHints(workAddress?.country ?? '', forms),
  businessPhones: ({ workPhones }) => workPhoneHints(workPhones),
  mobilePhone: ({ mobilePhones }) => phoneHints(mobilePhones[0]),
  otherMails: ({ alternateEmail }) => mailHints(alternateEmail),
  userPrincipalNameFromAlternateEmail: ({ alternateEmail }) => mailHints(alternateEmail),
};

/** What is worth a look about the value that would be sent for one attribute. `forms`: of all people's countries. */
export const hintsFor = (
  { id, mayBeReplaced }: Pick<Judged, 'id' | 'mayBeReplaced'>,
  person: Person,
  forms: CountryForms,
): readonly Hint[] =>
  mayBeReplaced?.(person) ? [{ kind: 'other-domain' }] : (hintsOf[id]?.(person, forms) ?? []);
