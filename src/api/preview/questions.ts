/** A screen's questions about what a preview has read. Before the first start the answers are empty. */
import type { BackupEntry } from '../../domain/preview/backupEntry';
import { noBindings } from './bindings';
import type { Preview } from './preview';
import type { Ask } from './protocol';

type Asking = Pick<
  Preview,
  | 'query'
  | 'sorted'
  | 'rows'
  | 'person'
  | 'findPeople'
  | 'oneSided'
  | 'valuesAtRisk'
  | 'accounts'
  | 'bindings'
  | 'bindingRows'
  | 'bindingsOf'
>;

/** So many people's values come with one message, so that none holds up the page's thread. */
const peopleAtATime = 1000;

async function allAtRisk(
  ask: Ask,
  people: number,
  attributes: Parameters<Preview['valuesAtRisk']>[0],
): Promise<readonly BackupEntry[]> {
  const parts: (readonly BackupEntry[])[] = [];
  for (let from = 0; from < people; from += peopleAtATime)
    parts.push(await ask('valuesAtRisk', { attributes, from, to: from + peopleAtATime }));
  return parts.flat();
}

/** `current`: the worker of the reading of now, and how many people it holds; null before the first start. */
export function questionsTo(current: () => { readonly ask: Ask; readonly people: number } | null): Asking {
  let lists = 0;
  const asked = async <T>(question: (ask: Ask, people: number) => Promise<T>, none: T): Promise<T> => {
    const worker = current();
    return worker ? question(worker.ask, worker.people) : none;
  };
  return {
    query(query, stop) {
      lists += 1;
      const id = lists;
      return asked(async (ask) => ({ id, total: await ask('query', { id, query }, stop) }), { id, total: 0 });
    },
    sorted: (queryId) => asked((ask) => ask('sorted', { queryId }), 1),
    rows: (queryId, from, to) => asked((ask) => ask('rows', { queryId, from, to }), []),
    person: (id, signInNameFromAlternate) =>
      asked((ask) => ask('person', { id, signInNameFromAlternate }), null),
    findPeople: (text) => asked((ask) => ask('findPeople', { text }), []),
    oneSided: (side, from, to) => asked((ask) => ask('oneSided', { side, from, to }), []),
    valuesAtRisk: (attributes) => asked((ask, people) => allAtRisk(ask, people, attributes), []),
    bindings(query) {
      lists += 1;
      const id = lists;
      return asked(async (ask) => ({ id, ...(await ask('bindings', { id, query })) }), { id, ...noBindings });
    },
    bindingRows: (queryId, from, to) => asked((ask) => ask('bindingRows', { queryId, from, to }), []),
    bindingsOf: (ids) =>
      asked(
        (ask) => ask('bindingsOf', { ids }),
        ids.map(() => null),
      ),
    accounts: (refs) =>
      asked(
        (ask) => ask('accountsOf', { refs }),
        refs.map(() => null),
      ),
  };
}
