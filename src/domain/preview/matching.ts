/**
 * Which Microsoft account belongs to which person. First the Graph id that JumpCloud's sync status names; then the
 * sign-in name against the address it is made from; then the mail address. Sign-in names and addresses without regard
 * to case. JumpCloud may replace a sign-in name's domain by the default domain, which is why the name alone is not enough.
 *
 * Source: JumpCloud API v2 `graph_office365TraverseUser` (`externalId`); the community announcement of domains, 2023-07.
 */
import type { Account } from './account';
import type { Person } from './person';

/** By what a person was matched; `ambiguous`: two accounts fit, or two people fit one account, so neither is taken. */
export type MatchedBy = 'id' | 'sign-in-name' | 'mail' | 'none' | 'ambiguous';

export interface Matches {
  /** By person: the place of the account; -1 where there is none. */
  readonly accountOf: Int32Array;
  readonly matchedBy: readonly MatchedBy[];
  /** By account: whether some person has it. */
  readonly taken: Uint8Array;
}

/** Places of accounts by a key in lower case; `several` where more than one has the key. */
type Places = Map<string, number>;
const several = -2;

/** The accounts by what they can be found by. */
export interface AccountIndex {
  readonly byId: Places;
  readonly bySignInName: Places;
  readonly byMail: Places;
}

/** An index of no accounts. */
export const newAccountIndex = (): AccountIndex => ({
  byId: new Map(),
  bySignInName: new Map(),
  byMail: new Map(),
});

function addPlace(places: Places, text: string | null, place: number): void {
  const key = text?.trim().toLowerCase();
  if (key) places.set(key, places.has(key) ? several : place);
}

/** Adds the account at this place. */
export function indexAccount(index: AccountIndex, account: Account, place: number): void {
  addPlace(index.byId, account.id, place);
  addPlace(index.bySignInName, account.userPrincipalName, place);
  addPlace(index.byMail, account.mail, place);
}

/** The place of the one account with this Graph id or this sign-in name; undefined where there is none, or several. */
export function placeIn(places: Places, key: string | null): number | undefined {
  const place = places.get(key?.toLowerCase() ?? '');
  return place === several ? undefined : place;
}

/** What people are looked up by in one round, and what a find is then called. */
interface Round {
  readonly by: 'id' | 'sign-in-name' | 'mail';
  readonly places: Places;
  readonly keyOf: (person: Person) => string | null;
}

/** The rounds in their order; a later one considers only people and accounts that the earlier ones left. */
function roundsFor(index: AccountIndex, signInNameFromAlternate: boolean): readonly Round[] {
  const bySignInName = (keyOf: Round['keyOf']): Round => ({
    by: 'sign-in-name',
    places: index.bySignInName,
    keyOf,
  });
  return [
    { by: 'id', places: index.byId, keyOf: (person) => person.microsoftId },
    ...(signInNameFromAlternate ? [bySignInName((person) => person.alternateEmail)] : []),
    bySignInName((person) => person.email),
    { by: 'mail', places: index.byMail, keyOf: (person) => person.email },
  ];
}

/** The account that each unmatched person fits in this round, or `several`; -1 for the others. */
function candidatesIn(round: Round, people: readonly Person[], matches: Matches): Int32Array {
  const candidates = new Int32Array(people.length).fill(-1);
  for (const [person, one] of people.entries()) {
    const key = matches.matchedBy[person] === 'none' ? round.keyOf(one)?.toLowerCase() : '';
    const place = key ? (round.places.get(key) ?? -1) : -1;
    if (place === several || (place >= 0 && matches.taken[place] === 0)) candidates[person] = place;
  }
  return candidates;
}

/**
 * Matches people with accounts. `signInNameFromAlternate`: the rule that makes sign-in names from alternate e-mails is
 * on. Whoever is ambiguous in one round is not tried in a later, weaker one.
 */
export function matchAccounts(
  people: readonly Person[],
  accountCount: number,
  index: AccountIndex,
  signInNameFromAlternate: boolean,
): Matches {
  const matchedBy: MatchedBy[] = people.map(() => 'none');
  const matches = {
    accountOf: new Int32Array(people.length).fill(-1),
    matchedBy,
    taken: new Uint8Array(accountCount),
  };
  for (const round of roundsFor(index, signInNameFromAlternate)) {
    const candidates = candidatesIn(round, people, matches);
    const claims = new Uint32Array(accountCount);
    for (const place of candidates) if (place >= 0) claims[place] = (claims[place] ?? 0) + 1;
    for (const [person, place] of candidates.entries()) {
      if (place === -1) continue;
      const alone = place >= 0 && claims[place] === 1;
      matchedBy[person] = alone ? round.by : 'ambiguous';
      if (!alone) continue;
      matches.accountOf[person] = place;
      matches.taken[place] = 1;
    }
  }
  return matches;
}
