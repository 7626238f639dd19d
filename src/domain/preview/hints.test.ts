import { describe, expect, it } from 'vitest';
import { countryFormOf, countryForms, hintsFor } from './hints';
import { person } from './testSupport';

const inCountry = (country: string) =>
  person({ workAddress: { country, locality: '', region: '', postalCode: '', streetAddress: '' } });
const people = (...countries: readonly string[]) => countries.map(inCountry);
const nobody = countryForms([]);
const kinds = (...hints: Parameters<typeof hintsFor>) => hintsFor(...hints).map(({ kind }) => kind);

describe('hints', () => {
  it.each([
    ['Germany', 'name'],
    ['United Kingdom', 'name'],
    ['U.S.', 'name'],
    ['DE', 'two-letter'],
    ['gb', 'two-letter'],
    ['USA', 'three-letter'],
    ['UK', 'uk'],
    ['uk', 'uk'],
  ])('see %s as %s', (country, form) => {
    expect(countryFormOf(country)).toBe(form);
  });

  it.each([
    [['DE', 'FR', 'Germany'], 'Germany', [{ kind: 'country-mixed', form: 'name', usual: 'two-letter' }]],
    [['DE', 'FR', 'Germany'], 'DE', []],
    [['Germany', 'France', 'DEU'], 'DEU', [{ kind: 'country-mixed', form: 'three-letter', usual: 'name' }]],
    [['UK', 'UK', 'DE'], 'UK', [{ kind: 'country-mixed', form: 'uk', usual: 'two-letter' }]],
    [['UK', 'UK', 'DE'], 'DE', []],
    [['DEU', 'DEU', 'UK'], 'UK', [{ kind: 'country-mixed', form: 'uk', usual: 'three-letter' }]],
    [['DE', 'Germany'], 'DE', [{ kind: 'country-mixed', form: 'two-letter', usual: 'name' }]],
    [['Germany', ''], '', []],
  ] as const)('tell of countries %j what is unusual about %j', (countries, country, expected) => {
    expect(hintsFor({ id: 'country' }, inCountry(country), countryForms(people(...countries)))).toEqual(
      expected,
    );
  });

  it.each([
    ['ada@example.com', []],
    ['', []],
    ['ada@example', ['malformed-email']],
    ['ada', ['malformed-email']],
    ['a@b@example.com', ['malformed-email']],
    ['ada lovelace@example.com', ['malformed-email']],
    ['zoë@example.com', ['malformed-email']],
  ])('take the alternate e-mail %j for %j', (alternateEmail, expected) => {
    expect(kinds({ id: 'otherMails' }, person({ alternateEmail }), nobody)).toEqual(expected);
    expect(kinds({ id: 'userPrincipalNameFromAlternateEmail' }, person({ alternateEmail }), nobody)).toEqual(
      expected,
    );
  });

  it.each([
    ['+1 (555) 010-0199', []],
    ['', []],
    ['+49 30 1234567 ext. 89', []],
    ['030/12345 x6', []],
    ['112', ['odd-phone']],
    ['call reception', ['odd-phone']],
    ['+1 555 0100 or 0200 or 0300', ['odd-phone']],
    ['n/a', ['odd-phone']],
  ])('take the phone %j for %j', (phone, expected) => {
    expect(kinds({ id: 'mobilePhone' }, person({ mobilePhones: [phone] }), nobody)).toEqual(expected);
    expect(kinds({ id: 'businessPhones' }, person({ workPhones: [phone] }), nobody)).toEqual(expected);
  });

  it('count work phones, of which only the first is sent', () => {
    expect(hintsFor({ id: 'businessPhones' }, person({ workPhones: ['+1 555 0100', '1'] }), nobody)).toEqual([
      { kind: 'more-work-phones', count: 2 },
    ]);
  });

  it('say nothing about other attributes', () => {
    expect(hintsFor({ id: 'department' }, person({ department: '?!' }), nobody)).toEqual([]);
  });
});
