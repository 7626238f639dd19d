import { describe, expect, it } from 'vitest';
import { catalogue } from '../../domain/attributes';
import { attributeCsv, rowCount, valueWords } from './attributeTable';

describe('the reference table', () => {
  it('writes a header and all eighteen rows as CSV', () => {
    const lines = attributeCsv(catalogue).split('\r\n');
    expect(lines).toHaveLength(20);
    expect(lines[0]).toMatch(/^Attribute,JumpCloud label,/);
    expect(lines[1]).toBe(
      'First name,First Name,firstname,First name,givenName,none,Contact,Text,64,Always,',
    );
  });

  it('says “not given” where the documentation has no label', () => {
    const manager = catalogue.filter(({ id }) => id === 'manager');
    expect(attributeCsv(manager)).toContain('Manager,not given,manager,not given,manager,user_manager');
  });

  it('tells the length only where one is stated', () => {
    const words = Object.fromEntries(catalogue.map((row) => [row.id, valueWords(row)]));
    expect(words['department']).toBe('Text, up to 64 characters');
    expect(words['businessPhones']).toBe('List of at most one value');
  });

  it('counts what is shown', () => {
    expect([rowCount(18, 18), rowCount(3, 18)]).toEqual(['18 attributes', '3 of 18 attributes']);
  });
});
