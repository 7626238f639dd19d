import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SwitchableId } from '../attribute';
import { switchable, switchables } from '../attributes';
import { directoryId } from '../backup/testing/backups';
import { applyChanges } from '../changes';
import { type Directory, isRuleId, type Rule } from '../directory';
import { selectionFromRules } from '../selection';
import { checkPlan, type PlanFile } from './checkPlan';

const directory: Directory = {
  id: directoryId,
  name: 'Contoso',
  kind: 'microsoft-365',
  vendorType: 'office_365',
  defaultDomain: null,
  authorisation: null,
};

const planFor = (turnOn: readonly string[], turnOff: readonly string[]): PlanFile => ({
  directory: { id: directoryId, name: 'Contoso' },
  madeAt: '2026-11-23T10:00:00.000Z',
  turnOn,
  turnOff,
});

const rulesOf = (ids: readonly SwitchableId[]): readonly Rule[] =>
  ids.flatMap((id, at) => {
    const ruleId = at.toString(16).padStart(24, '0');
    return isRuleId(ruleId) ? [{ id: ruleId, name: switchable(id).rule, direction: 'export' }] : [];
  });

describe('checkPlan', () => {
  it('refuses a plan for another directory', () => {
    const other = {
      ...planFor(['city'], []),
      directory: { id: '0123456789abcdef01234567', name: 'Fabrikam' },
    };
    expect(checkPlan(other, [], directory)).toEqual({
      ok: false,
      refusal: { kind: 'other-directory', name: 'Fabrikam' },
    });
  });

  it('refuses a plan that wants one thing both ways', () => {
    expect(checkPlan(planFor(['city', 'state'], ['city']), [], directory)).toEqual({
      ok: false,
      refusal: { kind: 'contradiction', names: ['city'] },
    });
  });

  it('leaves out what is done and what is not known, and says so', () => {
    const plan = planFor(['city', 'department', 'shoeSize'], ['state', 'country']);
    expect(checkPlan(plan, rulesOf(['city', 'country']), directory)).toEqual({
      ok: true,
      changes: { turnOn: ['department'], turnOff: ['country'] },
      notes: [
        { kind: 'already-done', attribute: 'city', on: true },
        { kind: 'already-done', attribute: 'state', on: false },
        { kind: 'unknown-attribute', name: 'shoeSize' },
      ],
    });
  });

  it('leads from any rules to what the plan asks for, and tells every attribute once', () => {
    const ids = fc.subarray(switchables.map(({ id }) => id));
    fc.assert(
      fc.property(ids, ids, ids, (exported, on, off) => {
        const turnOff = off.filter((id) => !on.includes(id));
        const rules = rulesOf(exported);
        const checked = checkPlan(planFor(on, turnOff), rules, directory);
        if (!checked.ok) throw new Error('refused');
        const after = applyChanges(selectionFromRules(rules), checked.changes);
        expect(on.every((id) => after.has(id))).toBe(true);
        expect(turnOff.some((id) => after.has(id))).toBe(false);
        const { changes, notes } = checked;
        expect(changes.turnOn.length + changes.turnOff.length + notes.length).toBe(
          on.length + turnOff.length,
        );
      }),
    );
  });
});
