import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchables } from '../attributes';
import { directoryId } from '../backup/testing/backups';
import { hostileText } from '../quoting/testing/hostileText';
import { planToMarkdown } from './planToMarkdown';
import { counts, named, plan } from './testing/plan';

const cellsPerLine = (lines: readonly string[]) => lines.map((line) => line.split('|').length);

describe('planToMarkdown', () => {
  it('says what changes, for whom, and by what that is known', () => {
    const lines = planToMarkdown(plan).split('\n');
    expect(lines).toContain(`- Directory: \`Contoso\`, ID \`${directoryId}\``);
    expect(lines).toContain('- Compared with `Microsoft Graph`, values of `2026-11-23T09:58:00.000Z`');
    expect(lines).toContain('- Microsoft 365 may lose 42 values; of 3 more that is not known');
    expect(lines.filter((line) => line.startsWith('| st'))).toEqual([
      '| stop | City | `addresses[type=work].locality` | `city` | Microsoft 365 keeps what it has |',
      '| start | Department | `department` | `department` | overwrites 37, may clear 5, fills 98, same 40 |',
      '| start | Manager | `manager` | `manager` | not compared |',
    ]);
    expect(planToMarkdown({ ...plan, effect: null })).toContain('- Not compared with Microsoft 365');
  });

  it('tells apart what is imported now', () => {
    const lines = planToMarkdown({ ...plan, imported: ['city', 'manager'] }).split('\n');
    expect(lines.filter((line) => /^\| (st|im)/.test(line)).map((line) => line.split(' | ')[0])).toEqual([
      '| stop import',
      '| start',
      '| import to export',
    ]);
    expect(lines.join(' ')).toContain('where the second fails, the attribute travels neither way.');
    expect(planToMarkdown(plan)).not.toContain('import');
  });

  it('does not say that the sign-in name stays when its rule stops, and for how many it changes', () => {
    const option = 'userPrincipalNameFromAlternateEmail';
    const effect = {
      source: 'Microsoft Graph',
      valuesAt: plan.madeAt,
      risk: { lost: 0, unknown: 0 },
      attributes: { [option]: { counts, unseen: 7, vacant: 2 } },
    };
    const text = planToMarkdown({ ...plan, changes: { turnOn: [], turnOff: [option] }, effect });
    expect(text).toContain('| the sign-in name comes from the company email again, and may change: overw');
    expect(text).toContain('besides those filled, 2 of these have no value in Microsoft 365 to lose');
    expect(text).toContain('- Nothing is lost\n');
    expect(text).not.toContain('keeps what it has');
  });

  it('says that the sign-in name changes when its rule starts', () => {
    const changes = { turnOn: ['userPrincipalNameFromAlternateEmail'], turnOff: [] } as const;
    expect(planToMarkdown({ ...plan, changes })).toContain(
      '| the sign-in name becomes the alternate email, at once: not compared |',
    );
  });

  it('keeps five cells a row and its lines, whatever the directory is called', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const lines = planToMarkdown(named(name)).split('\n');
        const expected = planToMarkdown(plan).split('\n');
        expect(lines.length).toBe(expected.length);
        expect(cellsPerLine(lines.slice(6))).toEqual(cellsPerLine(expected.slice(6)));
      }),
    );
  });

  it('has no cell of the catalogue that would break the table', () => {
    const cells = switchables.flatMap(({ name, jumpCloud, microsoft }) => [
      name,
      jumpCloud.path,
      microsoft.property,
    ]);
    expect(cells.filter((cell) => /[|`\n]/.test(cell))).toEqual([]);
  });
});
