import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchables } from '../attributes';
import { applyChanges, countChanges } from '../changes';
import { compareSelections, countDifferences, onlyDifferences } from './compare';
import { chosenChanges, copySelection } from './copy';
import { allExcluded } from '../directions';
import { type SelectionState, stateFromRules } from './state';
import { anyState, rulesOf, stateOf } from './testing/states';

const signInName = 'userPrincipalNameFromAlternateEmail';

describe('what the rules of a directory say', () => {
  it.each([
    ['a rule', [['user_city', 'export']], 'export'],
    ['a rule as other routes write it', [['user_city', 'EXPORT']], 'export'],
    ['no rule', [['user_state', 'export']], 'exclude'],
    ['an import', [['user_city', 'import']], 'import'],
    [
      'both',
      [
        ['user_city', 'import'],
        ['user_city', 'export'],
      ],
      'export',
    ],
    ['a direction that is not known', [['user_city', 'sideways']], 'exclude'],
  ] as const)('of an attribute with %s', (_, rules, direction) => {
    expect(stateFromRules(rulesOf(rules)).directions.city).toBe(direction);
  });

  it('keeps what it cannot read as it is', () => {
    const rules = rulesOf([
      ['user_employee_id', 'export'],
      ['user_city', 'sideways'],
      ['user_state', 'export'],
    ]);
    expect(stateFromRules(rules).unread).toEqual([
      { name: 'user_employee_id', direction: 'export' },
      { name: 'user_city', direction: 'sideways' },
    ]);
  });
});

describe('selections side by side', () => {
  it('tell each attribute in each directory, and which differ', () => {
    const compared = compareSelections([
      stateOf({ city: 'export', state: 'import' }),
      null,
      stateOf({ city: 'export', state: 'export' }),
    ]);
    const rowOf = (id: string) => compared.attributes.find(({ attribute }) => attribute === id);
    expect(rowOf('city')).toMatchObject({ directions: ['export', null, 'export'], differs: false });
    expect(rowOf('state')).toMatchObject({ directions: ['import', null, 'export'], differs: true });
    expect(compared.attributes).toHaveLength(switchables.length);
    expect(countDifferences(compared)).toBe(1);
    expect(onlyDifferences(compared).attributes.map(({ attribute }) => attribute)).toEqual(['state']);
  });

  it('list rules that are not known once, with all their directions', () => {
    const one = stateOf({}, [
      ['user_employee_id', 'export'],
      ['user_employee_id', 'import'],
      ['user_cost_center', 'export'],
    ]);
    const other = stateOf({}, [['user_cost_center', 'export']]);
    expect(compareSelections([one, other, null]).rules).toEqual([
      { name: 'user_employee_id', directions: [['export', 'import'], [], null], differs: true },
      { name: 'user_cost_center', directions: [['export'], ['export'], null], differs: false },
    ]);
  });

  it('do not differ from themselves, nor from what is not known', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(countDifferences(compareSelections([state, state, null]))).toBe(0);
      }),
    );
  });

  it('differ alike from either side', () => {
    fc.assert(
      fc.property(anyState, anyState, (one, other) => {
        const there = countDifferences(compareSelections([one, other]));
        expect(countDifferences(compareSelections([other, one]))).toBe(there);
      }),
    );
  });
});

describe('copying a selection', () => {
  it.each([
    ['export', 'exclude', { turnOn: ['city'], turnOff: [] }, []],
    ['export', 'export', { turnOn: [], turnOff: [] }, []],
    ['export', 'import', { turnOn: ['city'], turnOff: [] }, []],
    ['exclude', 'export', { turnOn: [], turnOff: ['city'] }, []],
    ['exclude', 'import', { turnOn: [], turnOff: [] }, [{ kind: 'imported-by-target', attribute: 'city' }]],
    ['import', 'import', { turnOn: [], turnOff: [] }, []],
    ['import', 'export', { turnOn: [], turnOff: [] }, [{ kind: 'imported-by-source', attribute: 'city' }]],
    ['import', 'exclude', { turnOn: [], turnOff: [] }, [{ kind: 'imported-by-source', attribute: 'city' }]],
  ] as const)('from %s to %s', (from, to, changes, notCopied) => {
    const plan = copySelection(stateOf({ city: from }), stateOf({ city: to }));
    expect(plan).toMatchObject({ changes, notCopied });
    expect(plan.turnsRound).toEqual(from === 'export' && to === 'import' ? ['city'] : []);
  });

  it('leaves alone what the source does not speak of', () => {
    const source: SelectionState = { directions: { city: 'export' }, unread: [] };
    const plan = copySelection(source, stateOf({ state: 'export', businessPhones: 'import' }));
    expect(plan.turnsRound).toEqual([]);
    expect(plan.changes).toEqual({ turnOn: ['city'], turnOff: [] });
    expect(plan.notCopied).toContainEqual({ kind: 'not-in-source', attribute: 'state' });
    expect(plan.notCopied).toHaveLength(switchables.length - 1);
  });

  it('tells the rules of either side that it cannot read, unless both have them', () => {
    const source = stateOf({}, [
      ['user_employee_id', 'export'],
      ['user_cost_center', 'export'],
    ]);
    const target = stateOf({}, [
      ['user_cost_center', 'export'],
      ['user_badge', 'up'],
    ]);
    expect(copySelection(source, target).notCopied).toEqual([
      { kind: 'unknown-rule-of-source', name: 'user_employee_id', direction: 'export' },
      { kind: 'unknown-rule-of-target', name: 'user_badge', direction: 'up' },
    ]);
  });

  it('never takes the sign-in name along unless it is asked to', () => {
    fc.assert(
      fc.property(anyState, anyState, (source, target) => {
        const plan = copySelection(source, target);
        const silent = chosenChanges(plan, false);
        expect([...silent.turnOn, ...silent.turnOff]).not.toContain(signInName);
        expect(countChanges(chosenChanges(plan, true)) - countChanges(silent)).toBe(
          countChanges(plan.signInName),
        );
      }),
    );
  });

  it('makes the target do what the source does, and tells every attribute that stays otherwise', () => {
    fc.assert(
      fc.property(anyState, anyState, (source, target) => {
        const plan = copySelection(source, target);
        const after = applyChanges({ ...allExcluded, ...target.directions }, chosenChanges(plan, true));
        const told = new Set(plan.notCopied.flatMap((one) => ('attribute' in one ? [one.attribute] : [])));
        for (const { id } of switchables) {
          const [from, to] = [source.directions[id], target.directions[id]];
          const leftAlone = from === 'import' || (from === 'exclude' && to === 'import');
          expect(told.has(id)).toBe(from !== to && leftAlone);
          expect(after[id] === from || told.has(id)).toBe(true);
        }
      }),
    );
  });

  it('ends an import only to export instead', () => {
    fc.assert(
      fc.property(anyState, anyState, (source, target) => {
        const plan = copySelection(source, target);
        const { turnOn, turnOff } = chosenChanges(plan, true);
        expect(turnOff.filter((id) => target.directions[id] === 'import')).toEqual([]);
        expect(plan.turnsRound).toEqual(turnOn.filter((id) => target.directions[id] === 'import'));
      }),
    );
  });
});
