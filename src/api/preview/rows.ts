/** Rows of a list, made only for the part that is shown. */
import { hintsFor } from '../../domain/preview/hints';
import { classOfByte, columns, unjudged } from '../../domain/preview/judgement';
import { findPeople } from '../../domain/preview/find';
import { nameOf, type Person } from '../../domain/preview/person';
import type { PersonName } from './preview';
import type { Row } from './row';
import { accountAt, peopleIndexOf } from './settle';
import { shownNext, shownNow } from './shown';
import type { Outcome, Store } from './store';

/** How a person is named. */
export const personNameOf = (person: Person): PersonName => ({
  id: person.id,
  name: nameOf(person),
  email: person.email,
});

function rowOf(store: Store, outcome: Outcome, cell: number): readonly Row[] {
  const place = Math.floor(cell / columns.length);
  const column = cell % columns.length;
  const [person, judged] = [store.people[place], outcome.judged[column]];
  const cellClass = classOfByte(outcome.cells[cell] ?? unjudged);
  if (!person || !judged || !cellClass) return [];
  const { id, name, email } = personNameOf(person);
  const row: Row = {
    personId: id,
    name,
    email,
    attribute: judged.id,
    now: shownNow(store, judged, accountAt(store, outcome.matches, place)),
    next: shownNext(store, judged, person),
    cellClass,
    hints: hintsFor(judged, person, outcome.countryForms),
  };
  return [row];
}

/** Waits until a list is in order up to, not including, `to`; then the rows are there. */
export async function sortedRowsOf(
  store: Store,
  listId: number,
  from: number,
  to: number,
): Promise<readonly Row[]> {
  await store.lists.get(listId)?.sortUpTo?.(to);
  return rowsOf(store, listId, from, to);
}

/** The rows of a list from `from` up to, not including, `to`; none where the list is not kept any more. */
export function rowsOf(store: Store, listId: number, from: number, to: number): readonly Row[] {
  const { outcome } = store;
  const list = store.lists.get(listId);
  if (!outcome || !list) return [];
  return Array.from(list.part(from, to)).flatMap((cell) => rowOf(store, outcome, cell));
}

const mostFound = 20;

/** The first people, by name, in whose names or addresses every word of the text occurs; none for a blank text. */
export function firstPeople(store: Store, text: string): readonly PersonName[] {
  if (text.trim() === '') return [];
  return Array.from(findPeople(peopleIndexOf(store), text).subarray(0, mostFound)).flatMap((place) => {
    const person = store.people[place];
    return person ? [personNameOf(person)] : [];
  });
}
