import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchables } from './attributes';
import { applyChanges, changesBetween, commonChanges, countChanges, noChanges } from './changes';
import { isRuleId, type Rule, type RuleId } from './directory';
import { movedSince, rebase } from './merge';
import { planSave, type Step } from './plan';
import { rulesExporting, selectionFromRules, unknownRules } from './selection';

const ids = switchables.map((attribute) => attribute.id);
const selections = fc.subarray(ids).map((chosen) => new Set(chosen));

/** Rules are told apart by their place: 24 hexadecimal characters as in JumpCloud. */
function ruleId(place: number): RuleId {
  const id = place.toString(16).padStart(24, '0');
  if (!isRuleId(id)) throw new Error(`Not a rule id: ${id}`);
  return id;
}
const rule = (name: string, place = 1, direction = 'export'): Rule => ({
  id: ruleId(place),
  name,
  direction,
});
const ruleLists = fc
  .array(
    fc.record({
      name: fc.constantFrom(...switchables.map((attribute) => attribute.rule), 'user_shoe_size'),
      direction: fc.constantFrom('export', 'EXPORT', 'import'),
    }),
  )
  .map((rules) => rules.map(({ name, direction }, place) => rule(name, place, direction)));

function carryOut(rules: readonly Rule[], steps: readonly Step[]): readonly Rule[] {
  const removed = new Set(steps.flatMap((step) => (step.kind === 'remove' ? [step.ruleId] : [])));
  const created = steps.flatMap((step) => (step.kind === 'create' ? [step.rule] : []));
  return [
    ...rules.filter(({ id }) => !removed.has(id)),
    ...created.map((name, place) => rule(name, 1000 + place)),
  ];
}

describe('changesBetween', () => {
  it('finds nothing between equal selections', () => {
    fc.assert(
      fc.property(selections, (same) => {
        expect(changesBetween(same, same)).toEqual(noChanges);
      }),
    );
  });

  it('applied to saved gives wanted', () => {
    fc.assert(
      fc.property(selections, selections, (saved, wanted) => {
        expect(applyChanges(saved, changesBetween(saved, wanted))).toEqual(wanted);
      }),
    );
  });

  it('swaps its lists when the arguments are swapped', () => {
    fc.assert(
      fc.property(selections, selections, (a, b) => {
        const there = changesBetween(a, b);
        expect(changesBetween(b, a)).toEqual({ turnOn: there.turnOff, turnOff: there.turnOn });
      }),
    );
  });

  it('has in common what both ask for', () => {
    const changes = changesBetween(new Set(['city']), new Set(['department', 'jobTitle']));
    expect(changes).toEqual({ turnOn: ['department', 'jobTitle'], turnOff: ['city'] });
    expect(countChanges(changes)).toBe(3);
    expect(commonChanges(changes, { turnOn: ['jobTitle', 'city'], turnOff: [] })).toEqual({
      turnOn: ['jobTitle'],
      turnOff: [],
    });
  });
});

describe('rules', () => {
  it('export an attribute only with a known name and the direction export', () => {
    const rules = [rule('user_city'), rule('user_department', 2, 'import'), rule('user_shoe_size', 3)];
    expect(selectionFromRules(rules)).toEqual(new Set(['city']));
    expect(unknownRules(rules)).toEqual(rules.slice(1));
  });

  it('are each either exporting one attribute or unknown', () => {
    fc.assert(
      fc.property(ruleLists, (rules) => {
        const exporting = ids.flatMap((id) => rulesExporting(rules, id));
        expect(exporting.length + unknownRules(rules).length).toBe(rules.length);
      }),
    );
  });
});

describe('planSave', () => {
  it('leads from any rules to the wanted selection, stops first, and touches nothing else', () => {
    fc.assert(
      fc.property(ruleLists, selections, (rules, wanted) => {
        const steps = planSave(rules, changesBetween(selectionFromRules(rules), wanted));
        const after = carryOut(rules, steps);
        expect(selectionFromRules(after)).toEqual(wanted);
        expect(unknownRules(after)).toEqual(unknownRules(rules));
        expect(steps.map((step) => step.kind)).toEqual(
          steps
            .map((step) => step.kind)
            .toSorted()
            .toReversed(),
        );
      }),
    );
  });

  it('plans nothing for what already stands, however old the changes are', () => {
    fc.assert(
      fc.property(ruleLists, selections, selections, (rules, seen, wanted) => {
        const changes = changesBetween(seen, wanted);
        const after = carryOut(rules, planSave(rules, changes));
        expect(planSave(after, changes)).toEqual([]);
      }),
    );
  });

  it('removes both where JumpCloud holds a rule twice', () => {
    const rules = [rule('user_city', 1), rule('user_city', 2)];
    expect(planSave(rules, { turnOn: [], turnOff: ['city'] })).toHaveLength(2);
  });
});

describe('changes by somebody else', () => {
  it('are what differs between two readings', () => {
    expect(movedSince(new Set(['city']), new Set(['department']))).toEqual([
      { attribute: 'department', exportedNow: true },
      { attribute: 'city', exportedNow: false },
    ]);
  });

  it('stay as they are unless the administrator decides otherwise', () => {
    const changes = changesBetween(new Set(), new Set(['jobTitle']));
    const now = new Set(['city'] as const);
    expect(rebase(now, changes, new Map())).toEqual({ turnOn: ['jobTitle'], turnOff: [] });
    expect(rebase(now, changes, new Map([['city', false]]))).toEqual({
      turnOn: ['jobTitle'],
      turnOff: ['city'],
    });
  });

  it('let a change fall away whose goal is already reached', () => {
    const changes = changesBetween(new Set(['city']), new Set(['department']));
    expect(rebase(new Set(['department']), changes, new Map())).toEqual(noChanges);
  });

  it('never cost the administrator a choice', () => {
    fc.assert(
      fc.property(selections, selections, selections, (seen, now, wanted) => {
        const changes = changesBetween(seen, wanted);
        const result = applyChanges(now, rebase(now, changes, new Map()));
        for (const id of changes.turnOn) expect(result.has(id)).toBe(true);
        for (const id of changes.turnOff) expect(result.has(id)).toBe(false);
      }),
    );
  });
});
