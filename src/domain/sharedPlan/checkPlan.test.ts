import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchables } from '../attributes';
import { directoryId } from '../backup/testing/backups';
import { applyChanges } from '../changes';
import { directionsFromRules } from '../directions';
import type { Directory } from '../directory';
import { anyDirections, rulesSaying, travelling } from '../testing/directions';
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
    expect(checkPlan(plan, rulesSaying(travelling(['city', 'country'])), directory)).toEqual({
      ok: true,
      changes: { turnOn: ['department'], turnOff: ['country'] },
      notes: [
        { kind: 'already-done', attribute: 'city', on: true },
        { kind: 'already-done', attribute: 'state', on: false },
        { kind: 'unknown-attribute', name: 'shoeSize' },
      ],
    });
  });

  it('says what it does to what is imported now', () => {
    const rules = rulesSaying(travelling(['state'], ['city', 'country']));
    expect(checkPlan(planFor(['city'], ['country', 'state']), rules, directory)).toEqual({
      ok: true,
      changes: { turnOn: ['city'], turnOff: ['state', 'country'] },
      notes: [
        { kind: 'imported-now', attribute: 'city', on: true },
        { kind: 'imported-now', attribute: 'country', on: false },
      ],
    });
  });

  it('leads from any rules to what the plan asks for, and tells every attribute once', () => {
    const ids = fc.subarray(switchables.map(({ id }) => id));
    fc.assert(
      fc.property(anyDirections, ids, ids, (saved, on, off) => {
        const turnOff = off.filter((id) => !on.includes(id));
        const rules = rulesSaying(saved);
        const checked = checkPlan(planFor(on, turnOff), rules, directory);
        if (!checked.ok) throw new Error('refused');
        const after = applyChanges(directionsFromRules(rules), checked.changes);
        expect(on.every((id) => after[id] === 'export')).toBe(true);
        expect(turnOff.every((id) => after[id] === 'exclude')).toBe(true);
        const { changes, notes } = checked;
        const left = notes.filter(({ kind }) => kind !== 'imported-now');
        expect(changes.turnOn.length + changes.turnOff.length + left.length).toBe(on.length + turnOff.length);
      }),
    );
  });
});
