/** The worker's answers, without the worker: tests ask them directly. */
import { refusalOf } from '../file/exportFile';
import { parseAdministratorPage } from '../graph/parse';
import { createBodies } from './bodies';
import { bindingRowsOf, bindingsOf, makeBindingList } from './bindings';
import { isByValue, makeList } from './lists';
import { accountsOf, oneSided, valuesAtRisk } from './microsoftNow';
import { takeAccounts, takeBound, takeFile, takePeople, takeUser } from './pages';
import { viewPerson } from './personView';
import type { Kind, Questions } from './protocol';
import { rankInAdvance } from './ranks';
import { firstPeople, sortedRowsOf } from './rows';
import { settle, settleForGood, summaryOf } from './settle';
import { addAdministrators, createStore, missingPeople } from './store';
import { makeValueList } from './valueLists';

type Answers = {
  readonly [K in Kind]: (
    ask: Questions[K]['ask'],
    stop?: AbortSignal,
  ) => Questions[K]['answer'] | Promise<Questions[K]['answer']>;
};

/** The answers about one store, which `open` empties. */
export function createAnswers(): Answers {
  let store = createStore('none');
  const bodies = createBodies();
  return {
    open({ source, whom }) {
      store = createStore(source, whom);
      return null;
    },
    send: bodies.send,
    bound: (page) => takeBound(store, bodies.textOf(page)),
    people: (page) => takePeople(store, bodies.textOf(page)),
    user: (page) => takeUser(store, bodies.textOf(page)),
    missing: () => missingPeople(store),
    accounts: (page) => takeAccounts(store, bodies.textOf(page)),
    roles: (page) => parseAdministratorPage(bodies.textOf(page)),
    administrators({ ids }) {
      addAdministrators(store, ids);
      return null;
    },
    check: ({ file }) => refusalOf(file),
    file: ({ file }) => takeFile(store, file),
    look(options) {
      if (store.whom === 'bindings') return summaryOf(store);
      if (options.complete) settleForGood(store, options.signInNames);
      else settle(store, options);
      return summaryOf(store);
    },
    async query({ id, query }, stop) {
      const total = isByValue(query)
        ? await makeValueList(store, id, query, stop)
        : makeList(store, id, query);
      void rankInAdvance(store, query);
      return total;
    },
    sorted: ({ queryId }) => store.lists.get(queryId)?.sorted?.() ?? 1,
    rows: ({ queryId, from, to }) => sortedRowsOf(store, queryId, from, to),
    person: ({ id, signInNameFromAlternate }) => viewPerson(store, id, signInNameFromAlternate),
    findPeople: ({ text }) => firstPeople(store, text),
    oneSided: ({ side, from, to }) => oneSided(store, side, from, to),
    valuesAtRisk: ({ attributes, from, to }) => valuesAtRisk(store, attributes, from, to),
    bindings: ({ id, query }) => makeBindingList(store, id, query),
    bindingRows: ({ queryId, from, to }) => bindingRowsOf(store, queryId, from, to),
    bindingsOf: ({ ids }) => bindingsOf(store, ids),
    accountsOf: ({ refs }) => accountsOf(store, refs),
  };
}

/** The answer to a question of any kind. */
export const answerTo = async <K extends Kind>(
  answers: Answers,
  kind: K,
  ask: Questions[K]['ask'],
  stop?: AbortSignal,
): Promise<Questions[K]['answer']> => answers[kind](ask, stop);
