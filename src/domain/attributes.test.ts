import { describe, expect, it } from 'vitest';
import { attributeOfRule, catalogue, isSwitchableId, switchable, switchables } from './attributes';
import { alwaysExported, optionalAttributes } from './catalogue';

describe('the catalogue', () => {
  it('has five attributes that are always exported, twelve optional ones and the sign-in-name option', () => {
    expect([alwaysExported.length, optionalAttributes.length, switchables.length, catalogue.length]).toEqual([
      5, 12, 13, 18,
    ]);
  });

  it('gives every row an id of its own without dots, because form libraries read dots as paths', () => {
    const ids = catalogue.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.includes('.'))).toEqual([]);
  });

  it('finds an attribute by its rule and by its id', () => {
    for (const row of switchables) {
      expect(attributeOfRule(row.rule)).toBe(row);
      expect(switchable(row.id)).toBe(row);
      expect(isSwitchableId(row.id)).toBe(true);
    }
    expect(attributeOfRule('user_shoe_size')).toBeUndefined();
    expect(isSwitchableId('givenName')).toBe(false);
  });

  it('keeps the sign-in-name option out of the twelve', () => {
    expect(optionalAttributes.map((row) => row.rule)).not.toContain(
      'user_principal_name_from_alternate_email',
    );
  });
});
