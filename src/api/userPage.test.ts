import { describe, expect, it } from 'vitest';
import { textOf } from './body';
import { exportedUserFields } from './contractUsers';
import { exchange } from './exchange';
import { asked, fakeNetwork, hexId, json } from './testSupport';
import { parseUserPage } from './userPage';
import { readUserPage } from './users';

const network = fakeNetwork();

const read = (user: object) => {
  const result = parseUserPage(JSON.stringify({ totalCount: 1, results: [{ _id: hexId(1), ...user }] }));
  if (!result.ok) throw new Error('not a page');
  return result.value.users[0];
};

const blank = {
  id: hexId(1),
  microsoftId: null,
  firstName: '',
  lastName: '',
  email: '',
  alternateEmail: '',
  department: '',
  jobTitle: '',
  location: '',
  managerId: '',
  workAddress: null,
  workPhones: [],
  mobilePhones: [],
};

describe('a page of users', () => {
  it('is asked for with the members the export reads, in the stable order, and given as it came', async () => {
    network.answer(() => json({ totalCount: 0, results: [] }));
    const page = await readUserPage(300, { by: exchange }, exportedUserFields);
    expect(page.ok && textOf(page.value)).toBe('{"totalCount":0,"results":[]}');
    expect(asked(network.requests)).toEqual([
      'GET /api/systemusers?fields=_id+firstname+lastname+email+alternateEmail+department+jobTitle+location+manager' +
        '+addresses+phoneNumbers&sort=_id&limit=100&skip=300',
    ]);
  });

  it.each([
    ['absent', {}],
    ['null', { firstname: null, department: null, addresses: null, phoneNumbers: null }],
    ['empty', { firstname: '', department: '', addresses: [], phoneNumbers: [] }],
    ['blank', { firstname: ' ', department: '\t', manager: ' ' }],
  ])('takes what is %s as empty', (_name, user) => {
    expect(read(user)).toEqual(blank);
  });

  it('trims texts and leaves members alone that it does not know', () => {
    const user = { firstname: ' Ada ', lastname: 'Obi', email: 'ada@oak.example', shoeSize: 38 };
    expect(read(user)).toEqual({ ...blank, firstName: 'Ada', lastName: 'Obi', email: 'ada@oak.example' });
  });

  it('takes the first work address, and the numbers of type work and mobile in their order', () => {
    const addresses = [
      { type: 'home', locality: 'York' },
      { type: 'work', locality: 'Leeds', region: null, country: 'UK ' },
      { type: 'work', locality: 'Hull' },
    ];
    const phoneNumbers = [
      { type: 'work_mobile', number: '1' },
      { type: 'work', number: ' 2 ' },
      { type: 'mobile', number: '3' },
      { type: 'work', number: null },
      { number: '5' },
    ];
    expect(read({ addresses, phoneNumbers })).toMatchObject({
      workAddress: { country: 'UK', locality: 'Leeds', region: '', postalCode: '', streetAddress: '' },
      workPhones: ['2', ''],
      mobilePhones: ['3'],
    });
  });

  it('tells the total where JumpCloud does', () => {
    expect(parseUserPage('{"totalCount":7,"results":[]}')).toEqual({
      ok: true,
      value: { total: 7, users: [] },
    });
    expect(parseUserPage('{"results":[]}')).toEqual({ ok: true, value: { total: null, users: [] } });
  });

  it.each([
    ['no JSON', 'nothing', 'the body is not JSON'],
    ['no users', '{"totalCount":3}', 'results'],
    ['a user without an id', '{"results":[{"email":"a@b.example"}]}', 'results.0._id'],
    [
      'a department that is no text',
      `{"results":[{"_id":"${hexId(1)}","department":7}]}`,
      'results.0.department',
    ],
  ])('with %s is refused', (_name, text, where) => {
    expect(parseUserPage(text)).toMatchObject({ ok: false, error: { kind: 'broken-contract', where } });
  });
});
