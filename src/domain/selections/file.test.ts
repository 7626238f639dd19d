import { describe, expect, it } from 'vitest';
import { directoryId } from '../backup/testing/backups';
import { checkSelection, type FiledAttribute, type SelectionFile } from './file';

const city = { id: 'city', rule: 'user_city', direction: 'export' } as const;
const shoeSize = { id: 'shoeSize', rule: 'user_shoe_size', direction: 'export' } as const;

const fileWith = (attributes: readonly FiledAttribute[], id: string = directoryId): SelectionFile => ({
  directory: { id, name: 'Contoso', defaultDomain: null },
  savedAt: '2026-11-23T10:00:00.000Z',
  attributes,
  unknownRules: [{ name: 'user_employee_id', direction: 'up' }],
});

const check = (file: SelectionFile) => checkSelection(file, { id: directoryId });

describe('a selection file that is opened', () => {
  it('tells what it does not know and leaves unspoken what the file leaves out', () => {
    expect(check(fileWith([city, shoeSize]))).toEqual({
      ok: true,
      opened: {
        state: { directions: { city: 'export' }, unread: [{ name: 'user_employee_id', direction: 'up' }] },
        unknownAttributes: [shoeSize],
        fromOther: false,
      },
    });
  });

  it('does not take an attribute for another that has its rule', () => {
    const crossed = { ...city, rule: 'user_state' };
    expect(check(fileWith([crossed]))).toMatchObject({
      opened: { state: { directions: {} }, unknownAttributes: [crossed] },
    });
  });

  it.each([
    ['01234567890123456789abcd', true],
    [directoryId.toUpperCase(), false],
  ])('knows whether it is of another directory: %s', (id, fromOther) => {
    expect(check(fileWith([city], id))).toMatchObject({ opened: { fromOther } });
  });

  it('is refused where it says two things of one attribute, known or not', () => {
    const imported = { direction: 'import' } as const;
    expect(check(fileWith([city, shoeSize, { ...city, ...imported }, { ...shoeSize, ...imported }]))).toEqual(
      {
        ok: false,
        refusal: { kind: 'contradiction', ids: ['city', 'shoeSize'] },
      },
    );
    expect(check(fileWith([city, city]))).toMatchObject({ ok: true });
  });
});
