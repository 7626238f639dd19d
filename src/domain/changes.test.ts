import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchables } from './attributes';
import { kindsOf } from './changeKinds';
import { applyChanges, changesBetween, commonChanges, countChanges, noChanges } from './changes';
import { attributesWith, directionsFromRules, rulesOf, unknownRules } from './directions';
import type { Rule } from './directory';
import { movedSince, rebase, settled } from './merge';
import { planSave, type Step } from './plan';
import { anyDirections, rule, travelling, wantedOn } from './testing/directions';

const ids = switchables.map((attribute) => attribute.id);

/** What is saved, and what an administrator wants then. */
const anyWish = anyDirections.chain((saved) => fc.tuple(fc.constant(saved), wantedOn(saved)));

const ruleLists = fc
  .array(
    fc.record({
      name: fc.constantFrom(...switchables.map((attribute) => attribute.rule), 'user_shoe_size'),
      direction: fc.constantFrom('export', 'EXPORT', 'import', 'exclude', 'both'),
    }),
  )
  .map((rules) => rules.map(({ name, direction }, place) => rule(name, place, direction)));

const anySave = ruleLists.chain((rules) =>
  fc.tuple(fc.constant(rules), wantedOn(directionsFromRules(rules))),
);

function carryOut(rules: readonly Rule[], steps: readonly Step[]): readonly Rule[] {
  const removed = new Set(steps.flatMap((step) => (step.kind === 'remove' ? [step.ruleId] : [])));
  const created = steps.flatMap((step) => (step.kind === 'create' ? [step.rule] : []));
  return [
    ...rules.filter(({ id }) => !removed.has(id)),
    ...created.map((name, place) => rule(name, 1000 + place)),
  ];
}

describe('changesBetween', () => {
  it('finds nothing between equal directions', () => {
    fc.assert(
      fc.property(anyDirections, (same) => {
        expect(changesBetween(same, same)).toEqual(noChanges);
      }),
    );
  });

  it('applied to saved gives wanted', () => {
    fc.assert(
      fc.property(anyWish, ([saved, wanted]) => {
        expect(applyChanges(saved, changesBetween(saved, wanted))).toEqual(wanted);
      }),
    );
  });

  it('never asks for an import, which the API does not take', () => {
    fc.assert(
      fc.property(anyDirections, anyDirections, (saved, wanted) => {
        const reached = applyChanges(saved, changesBetween(saved, wanted));
        for (const id of attributesWith(reached, 'import')) expect(saved[id]).toBe('import');
      }),
    );
  });

  it('has in common what both ask for', () => {
    const changes = changesBetween(travelling(['city']), travelling(['department', 'jobTitle']));
    expect(changes).toEqual({ turnOn: ['department', 'jobTitle'], turnOff: ['city'] });
    expect(countChanges(changes)).toBe(3);
    expect(commonChanges(changes, { turnOn: ['jobTitle', 'city'], turnOff: [] })).toEqual({
      turnOn: ['jobTitle'],
      turnOff: [],
    });
  });

  it('does something different to an attribute that is imported', () => {
    const saved = travelling(['city'], ['department', 'state']);
    const changes = changesBetween(saved, travelling(['department', 'jobTitle']));
    expect(changes).toEqual({ turnOn: ['department', 'jobTitle'], turnOff: ['city', 'state'] });
    expect(kindsOf(changes, saved)).toEqual({
      starts: ['jobTitle'],
      turnsRound: ['department'],
      stops: ['city'],
      stopsImport: ['state'],
    });
  });
});

describe('rules', () => {
  it('say a direction only with a known name and a known direction', () => {
    const rules = [
      rule('user_city'),
      rule('user_department', 2, 'Import'),
      rule('user_shoe_size', 3),
      rule('user_state', 4, 'both'),
      rule('user_country', 5, 'exclude'),
    ];
    expect(directionsFromRules(rules)).toEqual(travelling(['city'], ['department']));
    expect(unknownRules(rules)).toEqual([rules[2], rules[3]]);
  });

  it('count as export where those of one attribute disagree', () => {
    const rules = [rule('user_city'), rule('user_city', 2, 'import')];
    expect(directionsFromRules(rules)).toEqual(travelling(['city']));
    expect(directionsFromRules(rules.toReversed())).toEqual(travelling(['city']));
  });

  it('are each either of one attribute or unknown', () => {
    fc.assert(
      fc.property(ruleLists, (rules) => {
        const known = ids.flatMap((id) => rulesOf(rules, id));
        expect(known.length + unknownRules(rules).length).toBe(rules.length);
      }),
    );
  });
});

describe('planSave', () => {
  it('leads from any rules to what is wanted, and touches nothing else', () => {
    fc.assert(
      fc.property(anySave, ([rules, wanted]) => {
        const steps = planSave(rules, changesBetween(directionsFromRules(rules), wanted));
        const after = carryOut(rules, steps);
        expect(directionsFromRules(after)).toEqual(wanted);
        expect(unknownRules(after)).toEqual(unknownRules(rules));
      }),
    );
  });

  it('stops first, and makes a rule right after those in its way are removed', () => {
    fc.assert(
      fc.property(anySave, ([rules, wanted]) => {
        const changes = changesBetween(directionsFromRules(rules), wanted);
        const order = planSave(rules, changes).map(({ attribute }) => attribute);
        const once = order.filter((id, at) => id !== order[at - 1]);
        expect(once).toEqual([...changes.turnOff, ...changes.turnOn].filter((id) => order.includes(id)));
      }),
    );
  });

  it('plans nothing for what already stands, however old the changes are', () => {
    fc.assert(
      fc.property(ruleLists, anyWish, (rules, [seen, wanted]) => {
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

  it('removes an import before it makes the export, and only then', () => {
    const rules = [rule('user_city', 1, 'import')];
    const wish = { turnOn: ['city'], turnOff: [] } as const;
    const remove = { kind: 'remove', attribute: 'city', ruleId: rules[0]?.id, direction: 'import' };
    const create = { kind: 'create', attribute: 'city', rule: 'user_city' };
    expect(planSave(rules, wish)).toEqual([remove, create]);
    expect(planSave([], wish)).toEqual([create]);
    expect(planSave(rules, { turnOn: [], turnOff: ['city'] })).toEqual([remove]);
    expect(planSave([...rules, rule('user_city', 2)], wish)).toEqual([]);
  });
});

describe('changes by somebody else', () => {
  it('are what differs between two readings', () => {
    expect(movedSince(travelling(['city'], ['state']), travelling(['department', 'state']))).toEqual([
      { attribute: 'department', before: 'exclude', now: 'export' },
      { attribute: 'city', before: 'export', now: 'exclude' },
      { attribute: 'state', before: 'import', now: 'export' },
    ]);
  });

  it('are not what a save may have done that never heard of it, but everything else is', () => {
    const seen = travelling(['city'], ['state', 'country']);
    const unsettled = { turnOn: ['department', 'state'], turnOff: ['city'] } as const;
    const moved = (now: typeof seen) =>
      movedSince(settled(seen, now, unsettled), now).map(({ attribute }) => attribute);
    expect(moved(seen)).toEqual([]);
    expect(moved(travelling(['department', 'state'], ['country']))).toEqual([]);
    // The import of State is removed before its export is made.
    expect(moved(travelling(['department'], ['country']))).toEqual([]);
    expect(moved(travelling(['manager', 'state'], ['department', 'city']))).toEqual([
      'department',
      'manager',
      'city',
      'country',
    ]);
  });

  it('stay as they are unless the administrator decides otherwise', () => {
    const changes = changesBetween(travelling([]), travelling(['jobTitle']));
    const now = travelling(['city'], ['state']);
    expect(rebase(now, changes, new Map())).toEqual({ turnOn: ['jobTitle'], turnOff: [] });
    expect(rebase(now, changes, new Map([['city', 'exclude']]))).toEqual({
      turnOn: ['jobTitle'],
      turnOff: ['city'],
    });
    expect(rebase(now, { turnOn: [], turnOff: ['state'] }, new Map([['state', 'import']]))).toEqual(
      noChanges,
    );
  });

  it('let a change fall away whose goal is already reached', () => {
    const changes = changesBetween(travelling(['city']), travelling(['department']));
    expect(rebase(travelling(['department']), changes, new Map())).toEqual(noChanges);
  });

  it('never cost the administrator a choice', () => {
    fc.assert(
      fc.property(anyDirections, anyWish, (now, [seen, wanted]) => {
        const changes = changesBetween(seen, wanted);
        const result = applyChanges(now, rebase(now, changes, new Map()));
        for (const id of changes.turnOn) expect(result[id]).toBe('export');
        for (const id of changes.turnOff) expect(result[id]).toBe('exclude');
      }),
    );
  });
});
