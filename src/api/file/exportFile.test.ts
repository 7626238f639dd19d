import { describe, expect, it } from 'vitest';
import type { Account } from '../../domain/preview/account';
import { readText } from './testFile';

const entraHeader =
  'userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,' +
  'streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,alternateEmailAddress,' +
  'ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,directorySynced,' +
  'invitationState,identityIssuer,createdDateTime';

const entraRow =
  'ada@oak.example,Ada Obi,Obi,ada@oak.example,Ada,g-1,Member,Buyer,Finance,True,GB,12 Park Row,Yorkshire,UK,Leeds,' +
  'Leeds,LS1 4DY,+44 113 496 0001,+44 7700 900123,a@post.example,,,,,,True,,,8/19/2021 1:25:31 PM';

const olderEntraHeader =
  'userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,' +
  'usageLocation,streetAddress,state,country,physicalDeliveryOfficeName,city,postalCode,telephoneNumber,mobile,' +
  'authenticationPhoneNumber,authenticationAlternativePhoneNumber,authenticationEmail,alternateEmailAddress,ageGroup,' +
  'consentProvidedForMinor,legalAgeGroupClassification';

const olderEntraRow =
  'ada@oak.example,Ada Obi,Obi,ada@oak.example,Ada,g-1,Member,Buyer,Finance,True,GB,12 Park Row,Yorkshire,UK,Leeds,' +
  'Leeds,LS1 4DY,+44 113 496 0001,+44 7700 900123,,,,a@post.example,,,';

const microsoft365Header =
  'Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,' +
  'Last name,Last password change time stamp,License assignment details,Licenses,Mobile Phone,Oath token metadata,' +
  'Object Id,Office,Password never expires,Phone number,Postal code,Preferred data location,Preferred language,' +
  'Proxy addresses,Release track,Soft deletion time stamp,State,Street address,Strong password required,Title,' +
  'Usage location,User principal name,When created';

const microsoft365Row =
  'False,Leeds,UK,Finance,True,Ada Obi,,Ada,,Obi,2026-01-02,,Office 365 E3,+44 7700 900123,,g-1,Leeds,True,' +
  '+44 113 496 0001,LS1 4DY,,en,SMTP:ada@oak.example,,,Yorkshire,12 Park Row,True,Buyer,GB,ada@oak.example,2020-01-01';

const ada: Account = {
  id: 'g-1',
  userPrincipalName: 'ada@oak.example',
  mail: 'ada@oak.example',
  values: {
    givenName: 'Ada',
    surname: 'Obi',
    displayName: 'Ada Obi',
    userPrincipalName: 'ada@oak.example',
    department: 'Finance',
    jobTitle: 'Buyer',
    officeLocation: 'Leeds',
    manager: undefined,
    streetAddress: '12 Park Row',
    city: 'Leeds',
    state: 'Yorkshire',
    postalCode: 'LS1 4DY',
    country: 'UK',
    businessPhones: ['+44 113 496 0001'],
    mobilePhone: '+44 7700 900123',
    otherMails: ['a@post.example'],
  },
  onPremises: true,
  administrator: undefined,
};

describe('an export file', () => {
  it.each([
    ['the Entra admin center', entraHeader, entraRow],
    ['the Entra admin center with its older names', olderEntraHeader, olderEntraRow],
  ])('of %s tells all but the manager', async (_name, header, row) => {
    const { accounts, reading } = await readText(`${header}\r\n${row}\r\n`);
    expect(reading).toEqual({ ok: true, facts: { kind: 'entra', lacks: ['manager'], unknownColumns: [] } });
    expect(accounts).toEqual([{ ...ada, onPremises: header === entraHeader ? true : undefined }]);
  });

  it('of the Microsoft 365 admin center tells neither the manager nor the alternate e-mail', async () => {
    const { accounts, reading } = await readText(`${microsoft365Header}\r\n${microsoft365Row}\r\n`);
    const facts = { kind: 'microsoft-365', lacks: ['manager', 'otherMails'], unknownColumns: [] };
    expect(reading).toEqual({ ok: true, facts });
    expect(accounts).toEqual([{ ...ada, mail: null, values: { ...ada.values, otherMails: undefined } }]);
  });

  it('has values that are empty apart from values that it lacks', async () => {
    const { accounts, reading } = await readText(
      'User principal name,Department,Phone number\nada@oak.example,,\n',
    );
    expect(accounts[0]?.values).toMatchObject({ department: null, businessPhones: [], city: undefined });
    expect(accounts[0]).toMatchObject({ id: null, mail: null, onPremises: undefined });
    expect(reading).toMatchObject({
      ok: true,
      facts: { lacks: expect.arrayContaining(['city', 'manager']) },
    });
  });

  it('lists the columns that neither file is known to have', async () => {
    const { reading } = await readText(
      'userPrincipalName,Shoe size,department,Übergröße,userType\na@b.example,1,,2,\n',
    );
    expect(reading).toMatchObject({ ok: true, facts: { unknownColumns: ['Shoe size', 'Übergröße'] } });
  });

  it('is read by the first of two columns with the same meaning', async () => {
    const { accounts } = await readText('userPrincipalName,mobile,mobilePhone\na@b.example,1,2\n');
    expect(accounts[0]?.values.mobilePhone).toBe('1');
  });

  it.each([
    ['StateOrProvince', 'state'],
    ['CountryOrRegion', 'country'],
    ['country or region', 'country'],
    ['COUNTRY', 'country'],
    ['  postal_code ', 'postalCode'],
  ] as const)('may call a column “%s”', async (name, attribute) => {
    const { accounts } = await readText(`User Principal Name,${name}\na@b.example,here\n`);
    expect(accounts[0]?.values[attribute]).toBe('here');
  });

  it.each([
    ['a@b.example;c@d.example', ['a@b.example', 'c@d.example']],
    ['a@b.example, c@d.example', ['a@b.example', 'c@d.example']],
    ['a@b.example c@d.example;;', ['a@b.example', 'c@d.example']],
    ['a@b.example', ['a@b.example']],
    ['ada at b.example', ['ada at b.example']],
    [' ', []],
  ])('may list several alternate addresses: %j', async (cell, mails) => {
    const { accounts } = await readText(`userPrincipalName,alternateEmailAddress\nx@y.example,"${cell}"\n`);
    expect(accounts[0]?.values.otherMails).toEqual(mails);
  });

  it.each([
    ['True', true],
    ['yes', true],
    ['1', true],
    ['False', false],
    ['NO', false],
    ['0', false],
    ['', false],
    ['Wahr', undefined],
    ['Sí', undefined],
    ['Falsch', undefined],
  ])('tells by %j whether an account is mastered on-premises', async (cell, onPremises) => {
    const { accounts } = await readText(
      `User principal name,City,DirSyncEnabled\nx@y.example,Leeds,${cell}\n`,
    );
    expect(accounts[0]?.onPremises).toBe(onPremises);
  });
});
