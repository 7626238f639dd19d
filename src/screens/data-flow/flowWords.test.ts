import { describe, expect, it } from 'vitest';
import { alwaysExported, optionalAttributes } from '../../domain/catalogue';
import { allExcluded, type Directions } from '../../domain/directions';
import { type FlowFacts, type FlowStepId, flowSteps, importedInWords } from './flowWords';

const facts = (part: Partial<FlowFacts>): FlowFacts => ({
  directoryName: 'Oakmere 365',
  bound: 180,
  directions: { ...allExcluded, city: 'export', jobTitle: 'export' },
  ...part,
});

const here = (id: FlowStepId, known: FlowFacts) =>
  flowSteps(known).find((step) => step.id === id)?.here ?? '';

const everything: Directions = {
  ...allExcluded,
  ...Object.fromEntries(optionalAttributes.map(({ id }) => [id, 'export' as const])),
};

describe('how data flows', () => {
  it('is told in the order in which it happens, each step with where it is done', () => {
    const steps = flowSteps(facts({}));
    expect(steps.map(({ id, way }) => [id, way])).toEqual([
      ['import', 'to-jumpcloud'],
      ['bind', 'to-microsoft'],
      ['change', 'to-microsoft'],
      ['select', 'to-microsoft'],
      ['stop', 'none'],
    ]);
    expect(steps.filter(({ links }) => links.length === 0)).toEqual([]);
  });

  it('names what is exported in this directory, and how many are bound', () => {
    const text = here('bind', facts({}));
    expect(text).toContain('180 users are bound to Oakmere 365 now.');
    expect(text).toContain('Exported now are job title and city, besides the five');
    for (const { name } of alwaysExported) expect(text).toContain(name.toLowerCase());
  });

  it.each<[FlowStepId, Partial<FlowFacts>, string]>([
    ['bind', { bound: null, directions: null }, 'not known'],
    ['bind', { bound: 1 }, '1 user is bound'],
    ['change', { directions: allExcluded }, 'Exported now are the five that always are'],
    [
      'select',
      {},
      '10 of 12 optional attributes are not exported now. Selecting one concerns 180 bound users.',
    ],
    ['select', { directions: everything }, 'All 12 optional attributes are exported now.'],
    ['select', { bound: null }, 'concerns every bound user.'],
    ['select', { directions: null }, 'not known'],
    ['stop', {}, 'It could be stopped for job title and city.'],
    ['stop', { directions: allExcluded }, 'No optional attribute is exported now.'],
    ['stop', { directions: null }, 'not known'],
  ])('%s, knowing %j: %s', (id, known, text) => {
    expect(here(id, facts(known))).toContain(text);
  });

  it('mentions what travels the other way where something does', () => {
    expect(importedInWords(facts({}))).toBeNull();
    expect(importedInWords(facts({ directions: null }))).toBeNull();
    const one = importedInWords(facts({ directions: { ...allExcluded, department: 'import' } }));
    expect(one?.title).toBe('Department travels the other way');
    const two = importedInWords(
      facts({ directions: { ...allExcluded, department: 'import', manager: 'import' } }),
    );
    expect(two?.title).toBe('Department and Manager travel the other way');
  });
});
