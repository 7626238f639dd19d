import type { BindingOrder, BindingResult } from '../../../api/changeBindings';
import type { Routes } from '../../../domain/binding/binding';
import { targetKey } from '../../../domain/binding/targets';
import type { Step } from '../../shared/run/Steps';
import { resultWords, targetDetail, targetsInWords } from './bindWords';

/** So many who were not tried are told one by one; of more it is told how many, or they would hide everybody else. */
const mostNotTried = 5;

/**
 * The lines of a report: what did not go as ordered comes first. `staying`: the routes of who stays bound all the same,
 * by id.
 */
export function reportSteps(
  op: BindingOrder['op'],
  results: readonly BindingResult[],
  staying: ReadonlyMap<string, Routes>,
  groupName: (id: string) => string,
): readonly Step[] {
  const ended = (...statuses: readonly BindingResult['status'][]) =>
    statuses.flatMap((status) => results.filter((result) => result.status === status));
  const told = (some: readonly BindingResult[]): readonly Step[] =>
    some.map((result) => ({
      key: targetKey(result.target),
      progress: result.status,
      words: resultWords(op, result, staying.get(result.target.id) ?? null, groupName),
      detail: targetDetail(result.target),
    }));
  const untried = ended('not-tried');
  const counted = `${targetsInWords(untried.map(({ target }) => target))}: not tried.`;
  return [
    ...told(ended('failed', 'not-known', 'already')),
    ...(untried.length > mostNotTried
      ? [{ key: 'not tried', progress: 'not-tried' as const, words: counted }]
      : told(untried)),
    ...told(ended('done')),
  ];
}
