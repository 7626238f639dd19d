/** What a scenario may know of a request, and what it may do about it. */

export type Operation =
  | 'directories.list'
  | 'instance.get'
  | 'instance.patch'
  | 'domains.list'
  | 'rules.list'
  | 'rules.create'
  | 'rules.get'
  | 'rules.delete'
  /** Deleting an id that no rule has: it changes nothing, so it is no write of a rule. */
  | 'rules.delete-unknown'
  | 'users.list'
  | 'associations.list'
  | 'associations.change'
  | 'usergroups.bound'
  | 'usergroups.list'
  | 'usergroups.members'
  | 'systemusers.list'
  | 'systemusers.get'
  | 'systemusers.search'
  | 'systemusers.create'
  | 'import.list'
  /** The same list with a search in it. */
  | 'import.search'
  | 'events.query'
  /** A page of events after the first. */
  | 'events.next'
  | 'events.count'
  | 'graph.users.list'
  /** A page of accounts after the first. */
  | 'graph.users.next'
  | 'graph.users.count'
  | 'graph.roles.list'
  | 'graph.organization'
  | 'unknown';

/** What a trouble may know of a request. */
export interface RequestFacts {
  readonly operation: Operation;
  readonly apiKey: string;
  /** As the header names it; null where it does not. */
  readonly organizationId: string | null;
  /** The directory that the path names; null where it names none. */
  readonly directoryId: string | null;
}

/**
 * How often each operation, and `rule-write`, was asked since the scenario began; `rules-read-after-write` counts the
 * lists of rules since the last `rule-write`.
 */
export type Counts = Readonly<Record<string, number>>;

/** What happens instead of, before or after the usual answer. */
export type Interference =
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly message: string;
      readonly retryAfter?: number;
    }
  | { readonly kind: 'body'; readonly body: readonly Readonly<Record<string, string | number>>[] }
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'answer-lost' }
  /** The second administrator asks for the very same an instant earlier. */
  | { readonly kind: 'anticipated' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | {
      readonly kind: 'meanwhile';
      readonly switchOn: readonly string[];
      readonly switchOff: readonly string[];
    };

/** `counts` include the request at hand. */
export type Trouble = (request: RequestFacts, counts: Counts) => Interference | null;
