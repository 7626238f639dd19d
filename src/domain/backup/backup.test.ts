import { describe, expect, it } from 'vitest';
import { backupToCsv, backupToJson, valuesIn } from './backup';
import { backupOf, entry } from './testing/backups';

describe('valuesIn', () => {
  it.each([
    [null, []],
    ['', []],
    [[], []],
    [[''], []],
    ['a', ['a']],
    [
      ['a', '', 'b'],
      ['a', 'b'],
    ],
  ])('takes %j for %j', (value, values) => {
    expect(valuesIn(value)).toEqual(values);
  });
});

describe('backupToJson', () => {
  it('says what it is, in which version, and names each user once', () => {
    const { entries, ...facts } = backupOf([
      entry,
      { ...entry, attribute: 'manager', value: null },
      { ...entry, personId: 'bo', name: 'Bo', attribute: 'businessPhones', value: ['+44 20'] },
    ]);
    const { attribute: _, value: __, ...ada } = entry;
    const text = backupToJson({ ...facts, entries });
    expect(JSON.parse(text)).toEqual({
      kind: 'attribute-export-backup',
      version: 2,
      ...facts,
      people: [
        { ...ada, values: { department: 'Research', manager: null } },
        { ...ada, personId: 'bo', name: 'Bo', values: { businessPhones: ['+44 20'] } },
      ],
    });
    expect(text).not.toContain('\n');
  });
});

describe('backupToCsv', () => {
  it('has one row a value and neutralises formulas', () => {
    const csv = backupToCsv(
      backupOf([
        { ...entry, value: '=cmd()' },
        { ...entry, attribute: 'otherMails', value: ['a@x.example', '+b@x.example'] },
        { ...entry, attribute: 'businessPhones', value: ['+44 20'], microsoftId: null },
        { ...entry, name: '@Ada, "A"', attribute: 'manager', value: null },
      ]),
    );
    const person = '00000000-0000-4000-8000-000000000001,5f0c9a1b2d3e4f50617283aa';
    const end = 'Contoso,2026-11-23T10:00:00.000Z,Microsoft Graph';
    expect(csv.split('\r\n')).toEqual([
      'Name,Sign-in name,Microsoft user ID,JumpCloud user ID,Attribute,Microsoft property,Value,Directory,Taken at,Source',
      `Ada Lovelace,ada@contoso.example,${person},Department,department,'=cmd(),${end}`,
      `Ada Lovelace,ada@contoso.example,${person},Alternate email,otherMails,a@x.example; +b@x.example,${end}`,
      `Ada Lovelace,ada@contoso.example,,5f0c9a1b2d3e4f50617283aa,Work phone,businessPhones,'+44 20,${end}`,
      `"'@Ada, ""A""",ada@contoso.example,${person},Manager,manager,,${end}`,
      '',
    ]);
  });
});
