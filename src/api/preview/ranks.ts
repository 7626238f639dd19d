/** Has values ranked, in turns, between which the worker answers other questions. What is ranked serves all lists. */
import { isRanked, type Ranking, rankMore } from '../../domain/preview/ranking';
import { inTurns, nextTurn } from '../turns';
import { columnsOf } from './lists';
import type { RowQuery, Side } from './row';
import { peopleIndexOf } from './settle';
import type { Outcome, Store } from './store';
import { textsOf } from './texts';

/** Ranks columns that are not ranked yet, unless people and accounts are judged anew meanwhile. */
async function rank(store: Store, outcome: Outcome, side: Side, columns: readonly number[]): Promise<void> {
  // Whoever asked has the answer before this begins.
  await nextTurn();
  const state = outcome.rankings[side];
  const work = rankMore(state.ranking, columns, peopleIndexOf(store).order, textsOf(store, outcome, side));
  const isCurrent = () => store.outcome === outcome;
  const tell = (share: number) => {
    state.share = share;
  };
  state.ranking = (await inTurns(work, isCurrent, tell)) ?? state.ranking;
}

/** The values of one side with these columns ranked; null where people and accounts were judged anew meanwhile. */
export async function rankingWith(
  store: Store,
  outcome: Outcome,
  side: Side,
  columns: readonly number[],
): Promise<Ranking | null> {
  const state = outcome.rankings[side];
  while (state.working) await state.working;
  const missing = columns.filter((column) => !isRanked(state.ranking, [column]));
  if (missing.length > 0) {
    state.working = rank(store, outcome, side, missing).finally(() => {
      state.working = null;
      state.share = 0;
    });
    await state.working;
  }
  return isRanked(state.ranking, columns) ? state.ranking : null;
}

/**
 * Ranks the values of a list's attributes on both sides, so that a list by value is there at once when somebody asks for
 * it. While people are still read everything changes too often for that.
 */
export async function rankInAdvance(store: Store, { attributes, sort }: RowQuery): Promise<void> {
  const { outcome } = store;
  if (!outcome?.complete) return;
  const sides: readonly Side[] = sort.by === 'now' ? ['now', 'next'] : ['next', 'now'];
  for (const side of sides) await rankingWith(store, outcome, side, columnsOf(attributes));
}
