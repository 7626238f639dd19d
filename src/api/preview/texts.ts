/** The values of one side as they are shown, for going through all of them. */
import type { Judged } from '../../domain/preview/judged';
import type { TextAt } from '../../domain/preview/ranking';
import type { Side } from './row';
import { accountAt } from './settle';
import { type ShownText, textNext, textNow } from './shown';
import type { Outcome, Store } from './store';

type TextOf = (place: number) => ShownText;

/** Managers are looked up once for each: many people have the same one. */
function once(textOf: TextOf, managerOf: (place: number) => unknown): TextOf {
  const known = new Map<unknown, ShownText>();
  return (place) => {
    const manager = managerOf(place);
    let text = known.get(manager);
    if (text === undefined) {
      text = textOf(place);
      known.set(manager, text);
    }
    return text;
  };
}

function nowIn(store: Store, { matches }: Outcome, attribute: Judged): TextOf {
  const textOf: TextOf = (place) => textNow(store, attribute, accountAt(store, matches, place));
  if (attribute.id !== 'manager') return textOf;
  return once(textOf, (place) => accountAt(store, matches, place)?.values.manager);
}

function nextIn(store: Store, attribute: Judged): TextOf {
  const textOf: TextOf = (place) => {
    const person = store.people[place];
    return person ? textNext(store, attribute, person) : null;
  };
  return attribute.id === 'manager' ? once(textOf, (place) => store.people[place]?.managerId) : textOf;
}

/** The value of any person in any column. */
export function textsOf(store: Store, outcome: Outcome, side: Side): TextAt {
  const textOf = outcome.judged.map((attribute) =>
    side === 'now' ? nowIn(store, outcome, attribute) : nextIn(store, attribute),
  );
  return (column, place) => textOf[column]?.(place) ?? null;
}
