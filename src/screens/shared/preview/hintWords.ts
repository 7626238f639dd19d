import type { CountryForm, Hint } from '../../../domain/preview/hint';

const forms: Record<CountryForm, string> = {
  name: 'as a word',
  'two-letter': 'as a two-letter code',
  'three-letter': 'as a three-letter code',
  uk: 'as UK, where the code is GB',
};

/** Something to mend in JumpCloud before a value is sent, as a sentence. */
export function hintWords(hint: Hint): string {
  switch (hint.kind) {
    case 'country-mixed':
      return `Written ${forms[hint.form]}; most are written ${forms[hint.usual]}.`;
    case 'more-work-phones':
      return `JumpCloud has ${hint.count} work phones; only the first is sent.`;
    case 'malformed-email':
      return 'This is not the form of an address that Microsoft takes.';
    case 'other-domain':
      return 'This directory does not list its domain: JumpCloud may send a sign-in name with the default domain instead.';
    case 'odd-phone':
      return 'This does not look like a phone number.';
  }
}
