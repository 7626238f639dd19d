import { describe, expect, it } from 'vitest';
import { licenceNotice, licensedPackages } from './licences';

/** Licences that ask for the notice and nothing more; fonts may be embedded under OFL-1.1. */
const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'OFL-1.1',
  'Unlicense',
]);

describe('the notice of licences', () => {
  const packages = licensedPackages();

  it('knows what production depends on, directly and not', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', '@emotion/cache', 'valibot']));
    expect(names).not.toContain('vitest');
    expect(names).not.toContain('msw');
  });

  it('finds no licence that asks for more than a notice', () => {
    expect(packages.filter(({ licence }) => !permissive.has(licence))).toEqual([]);
  });

  it('gives each with its version and licence, and the text where there is one', () => {
    const notice = licenceNotice();
    for (const { name, version, licence, text } of packages) {
      expect(notice).toContain(`${name} ${version}\nLicence: ${licence}`);
      expect(notice).toContain(text);
    }
  });
});
