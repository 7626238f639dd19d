import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDirectoryId } from '../../domain/directory';
import { mostColumns, readCompare, writeCompare } from './compareParams';

const idAt = (at: number) => at.toString(16).padStart(24, '0');
const ids = Array.from({ length: mostColumns + 2 }, (_, at) => idAt(at)).filter(isDirectoryId);
const [a = '', b = ''] = ids;

describe('a comparison in the address', () => {
  it.each([
    ['', null, false],
    ['with=', [], false],
    [`with=${a},${b}&only=differences`, [a, b], true],
    [`with=${a},,${a},${b}`, [a, b], false],
    [`with=${a},+61A4d2b87c0e93f50000000X`, [a, '61a4d2b87c0e93f50000000x'], false],
    ['with=ABCDEF0123456789ABCDEF01', ['abcdef0123456789abcdef01'], false],
    [`with=${ids.join()}`, ids.slice(0, mostColumns), false],
    ['only=everything', null, false],
  ])('is read from %j', (search, read, onlyDifferences) => {
    expect(readCompare(search)).toEqual({ ids: read, onlyDifferences });
  });

  it('keeps what is no id as it was named, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (named) => {
        const view = readCompare(new URLSearchParams({ with: named.join() }).toString());
        expect(readCompare(writeCompare(view))).toEqual(view);
      }),
    );
  });

  it.each([[null], [ids.slice(0, 2)], [[]]])('is read as it was written: %j', (chosen) => {
    for (const onlyDifferences of [true, false]) {
      const view = { ids: chosen, onlyDifferences };
      const search = writeCompare(view, `scenario=slow&with=${b}&only=differences`);
      expect(readCompare(search)).toEqual(view);
      expect(search).toContain('scenario=slow');
    }
  });
});
