import { describe, expect, it } from 'vitest';
import { lowRoles } from '../contractGraph';
import { parseAdministratorPage, parseGraphPage } from './parse';

const user = { id: 'g-1', userPrincipalName: 'ada@oak.example' };

const read = (...users: readonly unknown[]) => {
  const result = parseGraphPage(JSON.stringify({ value: users }));
  if (!result.ok) throw new Error('not a page');
  return result.value.accounts;
};

describe('a page of accounts', () => {
  it('gives each attribute as Graph holds it, and the manager by id', () => {
    const values = {
      displayName: 'Ada Obi',
      givenName: 'Ada',
      surname: null,
      country: 'UK',
      city: ' Leeds ',
      postalCode: null,
      state: '',
      streetAddress: null,
      otherMails: ['a@post.example'],
      department: 'Finance',
      jobTitle: null,
      officeLocation: null,
      mobilePhone: null,
      businessPhones: [],
    };
    const [account] = read({ ...user, ...values, mail: 'ada@oak.example', manager: { id: 'g-2' } });
    expect(account).toMatchObject({
      id: 'g-1',
      userPrincipalName: 'ada@oak.example',
      mail: 'ada@oak.example',
    });
    expect(account?.values).toEqual({ ...values, userPrincipalName: 'ada@oak.example', manager: 'g-2' });
  });

  it('tells a property that is missing from one that is empty; a missing manager is none', () => {
    const [account] = read({ ...user, city: null });
    expect(account?.values).toMatchObject({ city: null, manager: null });
    expect([account?.values.department, account?.values.businessPhones, account?.onPremises]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    [true, true],
    [false, false],
    [null, false],
  ])('tells by onPremisesSyncEnabled %j who is mastered on-premises', (onPremisesSyncEnabled, expected) => {
    expect(read({ ...user, onPremisesSyncEnabled })[0]?.onPremises).toBe(expected);
  });

  it('gives every account the same members, told or not', () => {
    const [bare, full] = read(user, { ...user, city: 'Leeds', onPremisesSyncEnabled: null });
    expect(Object.keys(bare?.values ?? {})).toEqual(Object.keys(full?.values ?? {}));
    expect(Object.keys(bare ?? {})).toEqual(Object.keys(full ?? {}));
  });

  it.each([
    ['{"value":[]}', null],
    [
      '{"value":[],"@odata.nextLink":"https://graph.microsoft.com/v1.0/users?$skiptoken=x"}',
      'https://graph.microsoft.com/v1.0/users?$skiptoken=x',
    ],
    ['{"value":[],"@odata.nextLink":null}', null],
  ])('may be empty and still have a next one: %s', (text, next) => {
    expect(parseGraphPage(text)).toEqual({ ok: true, value: { accounts: [], next } });
  });

  it.each([
    ['<html></html>', 'the body is not JSON'],
    ['', 'the whole body'],
    ['{}', 'value'],
    ['{"value":[{"id":"g-1"}]}', 'value.0.userPrincipalName'],
    ['{"value":[{"id":"g-1","userPrincipalName":"a@b.example","city":7}]}', 'value.0.city'],
  ])('that is not as described is refused: %s', (text, where) => {
    expect(parseGraphPage(text)).toMatchObject({ ok: false, error: { kind: 'broken-contract', where } });
  });
});

describe('a page of role assignments', () => {
  it('gives who holds more than the low roles', () => {
    const assignments = [
      ...lowRoles.map((roleDefinitionId, at) => ({ principalId: `low-${at}`, roleDefinitionId })),
      { principalId: 'upper', roleDefinitionId: lowRoles[0]?.toUpperCase() },
      { principalId: 'global', roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10' },
    ];
    expect(parseAdministratorPage(JSON.stringify({ value: assignments }))).toEqual({
      ok: true,
      value: { administrators: ['global'], next: null },
    });
  });
});
