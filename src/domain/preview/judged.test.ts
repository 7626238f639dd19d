import { describe, expect, it } from 'vitest';
import { judgedAttributes, type JudgedId, propertyOf } from './judged';
import { person } from './testSupport';

const ada = person({
  firstName: 'Ada',
  lastName: 'King',
  email: 'ada@example.com',
  alternateEmail: 'ada@home.example',
  department: 'Research',
  jobTitle: 'Analyst',
  location: 'Floor 2',
  managerId: 'p2',
  workAddress: {
    country: 'GB',
    locality: 'London',
    region: 'Greater London',
    postalCode: 'SW1A 1AA',
    streetAddress: '10 Example Street',
  },
  workPhones: ['+44 20 1', '+44 20 2'],
  mobilePhones: ['+44 7700 1'],
});

const sentBy = (id: JudgedId, who = ada) => judgedAttributes.find((row) => row.id === id)?.sent?.(who);

describe('what is sent', () => {
  it.each([
    ['givenName', 'Ada'],
    ['surname', 'King'],
    ['displayName', 'Ada King'],
    ['userPrincipalName', 'ada@example.com'],
    ['department', 'Research'],
    ['jobTitle', 'Analyst'],
    ['officeLocation', 'Floor 2'],
    ['streetAddress', '10 Example Street'],
    ['city', 'London'],
    ['state', 'Greater London'],
    ['postalCode', 'SW1A 1AA'],
    ['country', 'GB'],
    ['businessPhones', '+44 20 1'],
    ['mobilePhone', '+44 7700 1'],
    ['otherMails', 'ada@home.example'],
    ['userPrincipalNameFromAlternateEmail', 'ada@home.example'],
  ] as const)('is, for %s, %s', (id, expected) => {
    expect(sentBy(id)).toBe(expected);
  });

  it('is blank for every attribute of somebody about whom JumpCloud knows nothing', () => {
    const sent = judgedAttributes.flatMap((row) => (row.sent ? [row.sent(person())] : []));
    expect(sent).toEqual(Array.from({ length: 16 }, () => ''));
  });

  it('is the first phone of its type even where that one is blank', () => {
    expect(sentBy('businessPhones', person({ workPhones: ['', '+1 555 0100'] }))).toBe('');
  });

  it.each([
    ['Ada', '', 'Ada'],
    ['', 'King', 'King'],
    ['', '', ''],
  ])('joins the names %j and %j to %j', (firstName, lastName, expected) => {
    expect(sentBy('displayName', person({ firstName, lastName, email: 'ada@example.com' }))).toBe(expected);
  });
});

describe('propertyOf', () => {
  it('names the Microsoft property that is written', () => {
    expect(propertyOf('city')).toBe('city');
    expect(propertyOf('userPrincipalNameFromAlternateEmail')).toBe('userPrincipalName');
  });
});
