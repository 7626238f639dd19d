import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionalAttributes } from '../catalogue';
import type { MicrosoftValue } from './account';
import { cellClasses } from './cellClass';
import { judge, type Protection } from './judge';
import { type Judged, judgedAttributes, type JudgedId } from './judged';

const free: Protection = { onPremises: false, administrator: false };
const synced: Protection = { onPremises: true, administrator: false };
const admin: Protection = { onPremises: false, administrator: true };

function attribute(id: JudgedId): Judged {
  const found = judgedAttributes.find((row) => row.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('judge', () => {
  it.each([
    ['department', 'Sales', 'Sales', 'same'],
    ['department', 'Sales', '  Sales ', 'same'],
    ['department', '', null, 'same'],
    ['department', '', '', 'same'],
    ['department', '', '  ', 'same'],
    ['otherMails', '', [], 'same'],
    ['otherMails', '', [''], 'same'],
    ['businessPhones', '+1 555 0100', ['+1 555 0100'], 'same'],
    ['otherMails', 'a@example.com', ['a@example.com', 'a@example.com'], 'same'],
    ['manager', 'ABC-1', 'abc-1', 'same'],
    ['department', 'Sales  North', 'Sales North', 'formatting'],
    ['city', 'Zu\u0308rich', 'Z\u00FCrich', 'formatting'],
    ['city', 'New York', 'New\u00A0York', 'formatting'],
    ['city', 'Cologne\u200B', 'Cologne', 'formatting'],
    ['city', '\u200EOslo\u2060', '\u2066Oslo\u2069', 'formatting'],
    ['city', '\u0645\u06CC\u200C\u062E', '\u0645\u06CC\u062E', 'overwrites'],
    ['mobilePhone', '+1 (555) 010-0199', '+15550100199', 'formatting'],
    ['mobilePhone', '+49 30 1234', '0049 30 1234', 'formatting'],
    ['mobilePhone', '+49 30 1234', '49301234', 'formatting'],
    ['businessPhones', '+1 555 0100', ['1 555-0100'], 'formatting'],
    ['businessPhones', '030 1234 ext 5', ['0301234ext5'], 'formatting'],
    ['otherMails', 'A@Example.com', ['a@example.com'], 'formatting'],
    ['otherMails', 'a@example.com', ['A@example.com', 'a@EXAMPLE.com'], 'formatting'],
    ['userPrincipalName', 'Ada@example.com', 'ada@example.com', 'formatting'],
    ['department', 'Sales', null, 'fills'],
    ['department', 'Sales', ' ', 'fills'],
    ['otherMails', 'a@example.com', [], 'fills'],
    ['manager', 'abc-1', null, 'fills'],
    ['department', 'Sales', 'sales', 'overwrites'],
    ['department', 'Sales', 'Marketing', 'overwrites'],
    ['mobilePhone', '+49 30 1234', '030 1234', 'overwrites'],
    ['mobilePhone', '-', '--', 'overwrites'],
    ['mobilePhone', '0012', '12', 'overwrites'],
    ['mobilePhone', '+0012345', '12345', 'overwrites'],
    ['mobilePhone', '0049 30 1234', '49301234', 'overwrites'],
    ['otherMails', 'a@example.com', ['a@example.com', 'b@example.com'], 'overwrites'],
    ['otherMails', 'a@example.com', ['b@example.com'], 'overwrites'],
    ['manager', 'abc-1', 'abc-2', 'overwrites'],
    ['department', '', 'Sales', 'clears'],
    ['department', '', undefined, 'clears'],
    ['otherMails', '', ['a@example.com'], 'clears'],
    ['manager', '', 'abc-1', 'clears'],
    ['department', 'Sales', undefined, 'not-known'],
    ['manager', 'abc-1', undefined, 'not-known'],
    ['postalCode', 'x'.repeat(41), 'x', 'too-long'],
    ['postalCode', 'x'.repeat(41), undefined, 'too-long'],
    ['postalCode', 'x'.repeat(41), null, 'too-long'],
    ['postalCode', 'x'.repeat(41), 'x'.repeat(41), 'same'],
    ['postalCode', 'x'.repeat(40), null, 'fills'],
    ['department', '\u{1F600}'.repeat(33), null, 'too-long'],
    ['businessPhones', '1'.repeat(500), [], 'fills'],
    ['userPrincipalName', `${'a'.repeat(65)}@b.example`, 'x@b.example', 'too-long'],
    ['userPrincipalNameFromAlternateEmail', `${'a'.repeat(65)}@b.example`, 'x@b.example', 'too-long'],
    ['userPrincipalName', `${'a'.repeat(64)}@b.example`, 'x@b.example', 'overwrites'],
    ['otherMails', `${'a'.repeat(65)}@b.example`, ['x@b.example'], 'overwrites'],
    ['manager', null, 'abc-1', 'manager-unresolved'],
    ['manager', null, null, 'manager-unresolved'],
    ['manager', null, undefined, 'manager-unresolved'],
    ['manager', undefined, 'abc-1', 'not-known'],
    ['manager', undefined, null, 'not-known'],
    ['manager', undefined, undefined, 'not-known'],
  ] as const)('takes %s %j against %j for %s', (id, sent, now, expected) => {
    expect(judge(attribute(id), sent, now, free)).toBe(expected);
  });

  it.each([
    ['department', 'Sales', 'Marketing', synced, 'refused'],
    ['department', 'Sales', null, synced, 'refused'],
    ['department', '', 'Sales', synced, 'refused'],
    ['department', 'Sales', undefined, synced, 'refused'],
    ['department', 'Sales  North', 'Sales North', synced, 'refused'],
    ['postalCode', 'x'.repeat(41), null, synced, 'refused'],
    ['manager', null, 'abc-1', synced, 'refused'],
    ['manager', undefined, 'abc-1', synced, 'refused'],
    ['department', 'Sales', 'Sales', synced, 'same'],
    ['department', '', null, synced, 'same'],
    ['mobilePhone', '1', '2', admin, 'refused'],
    ['businessPhones', '1', ['2'], admin, 'refused'],
    ['otherMails', 'a@example.com', [], admin, 'refused'],
    ['mobilePhone', '1', '1', admin, 'same'],
    ['department', 'Sales', 'Marketing', admin, 'overwrites'],
    ['userPrincipalNameFromAlternateEmail', 'a@x.example', 'b@x.example', admin, 'overwrites'],
  ] as const)('takes %s %j against %j of a protected account %j for %s', (id, sent, now, whose, expected) => {
    expect(judge(attribute(id), sent, now, whose)).toBe(expected);
  });
});

const anyText = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', ' ', '+1 (555) 0100', '0015550100', 'a@b.example', 'Z\u00FCrich', 'Zu\u0308rich'),
);
const sent = anyText.map((text) => text.trim());
const known: fc.Arbitrary<MicrosoftValue> = fc.oneof(
  anyText,
  fc.array(anyText, { maxLength: 3 }),
  fc.constant(null),
);
const now = fc.option(known, { nil: undefined });
const anyone = fc.record({ onPremises: fc.boolean(), administrator: fc.boolean() });
const anyAttribute = fc.constantFrom(...judgedAttributes);
const isBlank = (value: MicrosoftValue): boolean =>
  value === null || [value].flat().every((text) => text.trim() === '');

describe('judge, of anything', () => {
  it('gives one class, and always the same', () => {
    fc.assert(
      fc.property(anyAttribute, fc.option(sent), now, anyone, (row, text, value, whose) => {
        const verdict = judge(row, text, value, whose);
        expect(cellClasses).toContain(verdict);
        expect(judge(row, text, value, whose)).toBe(verdict);
      }),
    );
  });

  it('sees no change where Microsoft has what is sent, protected or not, with white space or not', () => {
    fc.assert(
      fc.property(anyAttribute, sent, anyone, fc.boolean(), (row, text, whose, asList) => {
        const padded = ` ${text}\t`;
        const value = asList ? [padded] : padded;
        const verdict = judge(row, text, value, whose);
        expect(verdict).toBe('same');
      }),
    );
  });

  it('says that nothing is lost only where Microsoft has nothing to lose', () => {
    fc.assert(
      fc.property(anyAttribute, sent, now, (row, text, value) => {
        const verdict = judge(row, text, value, free);
        const holdsNothing = value !== undefined && isBlank(value);
        const mayLose = value === undefined || !isBlank(value);
        const expected = new Map([
          ['fills', holdsNothing],
          ['overwrites', value !== undefined && mayLose],
          ['formatting', value !== undefined && mayLose],
          ['clears', text === '' && mayLose],
        ]);
        expect(expected.get(verdict) ?? true).toBe(true);
      }),
    );
  });

  it('never knows what an unknown value becomes, and asks for no value where the write cannot succeed', () => {
    fc.assert(
      fc.property(anyAttribute, fc.option(sent), anyone, (row, text, whose) => {
        const verdict = judge(row, text, undefined, whose);
        expect(['clears', 'too-long', 'refused', 'manager-unresolved', 'not-known']).toContain(verdict);
      }),
    );
  });

  it('judges formatting alike in both directions', () => {
    fc.assert(
      fc.property(anyAttribute, sent, sent, (row, one, other) => {
        const there = judge(row, one, other, free) === 'formatting';
        const back = judge(row, other, one, free) === 'formatting';
        fc.pre(row.maxLength === null || Math.max(one.length, other.length) <= row.maxLength);
        expect(there).toBe(back);
      }),
    );
  });

  it('takes lists for sets: order and repetition change nothing', () => {
    fc.assert(
      fc.property(
        anyAttribute,
        sent,
        fc.array(anyText, { maxLength: 4 }),
        anyone,
        (row, text, list, whose) => {
          const verdict = judge(row, text, list, whose);
          expect(judge(row, text, list.toReversed(), whose)).toBe(verdict);
          expect(judge(row, text, [...list, ...list], whose)).toBe(verdict);
        },
      ),
    );
  });
});

describe('the attributes judged', () => {
  it('are all that can be switched, and the always exported ones but the password', () => {
    const optional = optionalAttributes.map(({ id }) => id);
    expect(judgedAttributes.map(({ id }) => id)).toEqual([
      'givenName',
      'surname',
      'displayName',
      'userPrincipalName',
      ...optional,
      'userPrincipalNameFromAlternateEmail',
    ]);
  });
});
