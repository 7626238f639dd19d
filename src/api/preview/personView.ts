/** One person, all attributes side by side. */
import { hintsFor } from '../../domain/preview/hints';
import { judge } from '../../domain/preview/judge';
import { protectionOf, unprotected } from '../../domain/preview/judgement';
import { asSent, type Judged, judgedAttributes, sentOf } from '../../domain/preview/judged';
import { sentManager } from '../../domain/preview/manager';
import type { Account } from '../../domain/preview/account';
import type { Person } from '../../domain/preview/person';
import type { AccountMatch, PersonValue, PersonView } from './preview';
import { personNameOf } from './rows';
import { accountAt, administratorOf, managerSources } from './settle';
import { shownNext, shownNow } from './shown';
import type { Outcome, Store } from './store';

/** Before everything was read, an account that was not found may still come. */
function accountMatchOf(
  store: Store,
  outcome: Outcome,
  place: number,
  account: Account | undefined,
): AccountMatch {
  const by = outcome.matches.matchedBy[place] ?? 'none';
  const found = by !== 'none' && by !== 'ambiguous';
  if (account && found) return { kind: 'found', by, userPrincipalName: account.userPrincipalName };
  if (store.source === 'none' || !outcome.complete) return { kind: 'not-read' };
  return { kind: by === 'ambiguous' ? 'ambiguous' : 'none' };
}

function valueOf(
  store: Store,
  outcome: Outcome,
  attribute: Judged,
  person: Person,
  account: Account | undefined,
): PersonValue {
  const protection = account ? protectionOf(account, administratorOf(store, account) === true) : unprotected;
  const sources = managerSources(store, outcome.matches, outcome.complete);
  const sent = sentOf(attribute, person, ({ managerId }) => sentManager(managerId, sources));
  const now = account?.values[attribute.property];
  return {
    attribute: attribute.id,
    now: shownNow(store, attribute, account),
    next: shownNext(store, attribute, person),
    cellClass: judge(attribute, sent, now, protection),
    hints: hintsFor(attribute, person, outcome.countryForms),
  };
}

/**
 * The person of this JumpCloud id; null where none is read, or nothing is judged yet. `signInNameFromAlternate`: the
 * rule for that is wanted, whether or not it is on by now; it decides what is sent and how that compares.
 */
export function viewPerson(store: Store, id: string, signInNameFromAlternate: boolean): PersonView | null {
  const place = store.placeOf.get(id) ?? -1;
  const person = store.people[place];
  const { outcome } = store;
  if (!person || !outcome) return null;
  const account = accountAt(store, outcome.matches, place);
  return {
    ...personNameOf(person),
    account: accountMatchOf(store, outcome, place, account),
    onPremises: account?.onPremises ?? null,
    administrator: account ? administratorOf(store, account) : null,
    values: judgedAttributes
      .map((attribute) =>
        asSent(attribute, { ...outcome.signInNames, fromAlternate: signInNameFromAlternate }),
      )
      .map((attribute) => valueOf(store, outcome, attribute, person, account)),
  };
}
