import { beforeAll, describe, expect, it } from 'vitest';
import { directoryId } from '../backup/testing/backups';
import { powershellReader, type ReadScript } from '../quoting/testing/readPowershell';
import { planToPowershell } from './planToPowershell';
import type { SharedPlan } from './sharedPlan';

const plan: SharedPlan = {
  directory: { id: directoryId, name: 'Contoso' },
  madeAt: '2026-11-23T10:00:00.000Z',
  changes: { turnOn: ['department', 'manager'], turnOff: ['city'] },
  imported: ['department'],
  effect: null,
};

interface WireRule {
  readonly id: string;
  readonly builtIn: string;
  readonly direction?: string;
}
const city = { id: 'c', builtIn: 'user_city', direction: 'export' };
const department = { id: 'd', builtIn: 'user_department', direction: 'import' };

let script: ReadScript;
beforeAll(async () => {
  script = (await powershellReader())(planToPowershell(plan, 'https://console.jumpcloud.com'));
});

const yes = (): boolean => true;
const keepsImport = (_: string, action: string): boolean => action !== 'Stop its import';

interface Way {
  readonly whatIf?: boolean;
  readonly agrees?: (target: string, action: string) => boolean;
  /** Which requests JumpCloud refuses. */
  readonly refuses?: (method: string) => boolean;
}

/** Runs the script against rules: what it shows, sends and writes between its first lines and its last. */
function run(rules: readonly WireRule[], { whatIf = false, agrees = yes, refuses = () => false }: Way) {
  const shown: string[] = [];
  const sent: string[] = [];
  let held = rules;
  const carryOut = () =>
    script.run({
      environment: { JC_API_KEY: 'a-key' },
      whatIf,
      agrees: (target, action) => {
        shown.push(`${target}: ${action}`);
        return agrees(target, action);
      },
      request: (method, address, body) => {
        if (method === 'Get') return held;
        const last = address.slice(address.lastIndexOf('/') + 1);
        sent.push(method === 'Delete' ? `Delete ${last}` : `Post ${body}`);
        if (refuses(method)) throw new Error('(500) Internal Server Error.');
        const made = /^\{"builtIn":"(\w+)","direction":"export"\}$/.exec(body ?? '')?.[1];
        held = held.filter(({ id }) => method !== 'Delete' || id !== last);
        if (made !== undefined) held = [...held, { id: 'new', builtIn: made, direction: 'export' }];
        return null;
      },
    });
  return { shown, sent, carryOut };
}

const stopsCity = 'user_city: Stop its export';
const stopsDepartment = 'user_department: Stop its import';
const startsDepartment = 'user_department: Start exporting, which overwrites it in Microsoft 365';
const startsManager = 'user_manager: Start exporting, which overwrites it in Microsoft 365';
const everything = [stopsCity, stopsDepartment, startsDepartment, startsManager];
const post = (rule: string) => `Post {"builtIn":"${rule}","direction":"export"}`;
const now = 'Rules now: user_city (export), user_department (import)';

describe('the plan as a PowerShell script', () => {
  it('stops, turns round and starts, and says what is so before and afterwards', () => {
    const { shown, sent, carryOut } = run([city, department], {});
    expect(carryOut()).toEqual([
      'Plan for Contoso, made 2026-11-23T10:00:00.000Z.',
      now,
      'Rules afterwards: user_department (export), user_manager (export)',
    ]);
    expect(shown).toEqual(everything);
    expect(sent).toEqual(['Delete c', 'Delete d', post('user_department'), post('user_manager')]);
  });

  it('shows with -WhatIf what a removal makes room for, and sends nothing', () => {
    const { shown, sent, carryOut } = run([city, department], { whatIf: true });
    expect(carryOut().slice(1)).toEqual([now, now.replace('now', 'afterwards')]);
    expect([shown, sent]).toEqual([everything, []]);
  });

  it('leaves out, and says so, what would come in place of a rule whose removal is declined', () => {
    const { shown, sent, carryOut } = run([city, department], { agrees: keepsImport });
    expect(carryOut().slice(2)).toEqual([
      'Left out: the export of user_department, since stopping its import was declined.',
      'Rules afterwards: user_department (import), user_manager (export)',
    ]);
    expect(shown).toEqual([stopsCity, stopsDepartment, startsManager]);
    expect(sent).toEqual(['Delete c', post('user_manager')]);
  });

  it('removes no further rule of an attribute once one of them is kept', () => {
    const excluded = { ...department, id: 'e', direction: 'exclude' };
    const { shown, carryOut } = run([department, excluded], { agrees: () => false });
    expect(carryOut().filter((line) => line.startsWith('Left out'))).toHaveLength(1);
    expect(shown).toEqual([stopsDepartment, startsManager]);
  });

  it('goes on past an attribute that is to stop and whose removal is declined', () => {
    const { shown, sent, carryOut } = run([city], { agrees: (target) => target !== 'user_city' });
    expect(carryOut().join(' ')).not.toContain('Left out');
    expect(shown).toEqual([stopsCity, startsDepartment, startsManager]);
    expect(sent).toEqual([post('user_department'), post('user_manager')]);
  });

  it('ends where JumpCloud refuses a removal', () => {
    const { sent, carryOut } = run([department], { refuses: (method) => method === 'Delete' });
    expect(carryOut).toThrow('(500)');
    expect(sent).toEqual(['Delete d']);
  });

  it('sends nothing for what is exported already, and takes a rule without a direction for an export', () => {
    const { sent, carryOut } = run(
      [
        { id: 'd', builtIn: 'user_department' },
        { ...city, id: 'x' },
      ],
      {},
    );
    carryOut();
    expect(sent).toEqual(['Delete x', post('user_manager')]);
  });
});
