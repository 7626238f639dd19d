import { describe, expect, it } from 'vitest';
import { scenarios } from '../mocks/scenarios';
import { directoryViews } from '../screens/shared/directoryViews';
import { boardQuery, boardViewIn, shownStates } from './board/boardView';
import { reviewStates, stateNamed } from './states';

const names = reviewStates.map(({ name }) => name);

describe('the states of a design review', () => {
  it('have names that no two share and that fit into an address and a file name', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('show every scenario', () => {
    const shown = new Set(reviewStates.map(({ scenario }) => scenario));
    expect(scenarios.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('show every view of a directory as it usually is, on a phone, dark, large, loading and offline', () => {
    for (const { id } of directoryViews) {
      for (const kind of ['usual', 'phone', 'dark', 'large-text', 'loading', 'offline']) {
        expect(stateNamed(`${id}-${kind}`), `${id}-${kind}`).toBeDefined();
      }
    }
  });

  it('say in one line what to look at', () => {
    const odd = reviewStates.filter(({ lookAt, title }) => !/^\S.{5,140}\.$/.test(lookAt) || title === '');
    expect(odd).toEqual([]);
  });

  it('keep the states of a view together', () => {
    const runs = reviewStates.filter(({ view }, at) => view !== reviewStates[at - 1]?.view);
    expect(runs.length).toBe(new Set(reviewStates.map(({ view }) => view)).size);
  });
});

const found = (search: string) =>
  shownStates(reviewStates, { ...boardViewIn(''), search }).map(({ name }) => name);

describe('the view of the board', () => {
  it.each(['?review', '?review&q=partly+saved&view=Saving&scheme=dark&size=phone', '?review&size=tablet'])(
    'is read from the address and written back: %s',
    (query) => {
      expect(boardQuery(boardViewIn(query))).toBe(query);
    },
  );

  it('takes what it does not know for the usual', () => {
    expect(boardQuery(boardViewIn('?review&scheme=blue&size=watch'))).toBe('?review');
  });

  it('finds states by all of the words, wherever they stand', () => {
    expect(found('partly-saved')).toEqual([]);
    expect(found('second-change-fails PART')).toEqual(['save-partly']);
    expect(found('')).toEqual(names);
  });

  it('shows one view of the console', () => {
    const shown = shownStates(reviewStates, { ...boardViewIn(''), view: 'Plans' });
    expect(shown.map(({ name }) => name)).toContain('plan-opened');
    expect(new Set(shown.map(({ view }) => view))).toEqual(new Set(['Plans']));
  });
});
