import { describe, expect, it } from 'vitest';
import { alwaysExported, optionalAttributes, signInNameOption } from '../../domain/catalogue';
import { allExcluded, type Directions } from '../../domain/directions';
import { type FlowFacts, type FlowStepId, flowSteps, importedInWords } from './flowWords';

const facts = (part: Partial<FlowFacts>): FlowFacts => ({
  directoryName: 'Oakmere 365',
  bound: 180,
  directions: { ...allExcluded, city: 'export', jobTitle: 'export' },
  ...part,
});

const step = (wanted: FlowStepId, known: FlowFacts) => flowSteps(known).find(({ id }) => id === wanted);
const here = (id: FlowStepId, known: FlowFacts) => step(id, known)?.here ?? '';

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

  it('tells the sign-in name’s option as the source of a name that is always exported, not as one more', () => {
    const from = 'The sign-in name comes from the alternate email here, in place of the company email.';
    const on = facts({ directions: { ...everything, [signInNameOption.id]: 'export' } });
    expect(here('change', on)).toContain(`and sign-in name. ${from}`);
    expect(here('change', on)).not.toContain('sign-in name from');
    const alone = facts({ directions: { ...allExcluded, [signInNameOption.id]: 'export' } });
    expect(here('change', alone)).toMatch(/^Exported now are the five that always are: .* company email\.$/);
    expect(here('change', facts({ directions: everything }))).not.toContain(from);
  });

  it.each<[Partial<FlowFacts>, boolean]>([
    [{ directions: { ...allExcluded, [signInNameOption.id]: 'export' } }, true],
    [{ directions: { ...allExcluded, [signInNameOption.id]: 'import' } }, false],
    [{ directions: everything }, false],
    [{ directions: null }, true],
  ])('says that stopping the sign-in name’s option writes a name, unless it is off: %j', (known, said) => {
    const written = step('stop', facts(known))?.written ?? '';
    expect(written.includes('writes the company email as the sign-in name')).toBe(said);
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
