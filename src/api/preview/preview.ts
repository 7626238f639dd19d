import type { DirectoryId } from '../../domain/directory';
import type { Account } from '../../domain/preview/account';
import type { BackupEntry } from '../../domain/preview/backupEntry';
import type { CellClass } from '../../domain/preview/cellClass';
import type { Hint } from '../../domain/preview/hint';
import type { JudgedId } from '../../domain/preview/judged';
import { type Clock, realClock } from '../clock';
import type { Explanation } from '../explain';
import type { Binding } from '../../domain/binding/binding';
import type { BindingList, BindingQuery } from './bindings';
import { type Channel, openChannel } from './channel';
import { cancel, close, goOn } from './reading';
import { questionsTo } from './questions';
import { newReading, noSummary, type Reading } from './readingState';
import type { Row, RowQuery, Shown } from './row';
import type { PreviewState, Source } from './state';
import type { Whom } from './whom';

/** Whom the preview took for the person's account, and by what. */
export type AccountMatch =
  | {
      readonly kind: 'found';
      readonly by: 'id' | 'sign-in-name' | 'mail';
      readonly userPrincipalName: string;
    }
  | { readonly kind: 'none' | 'ambiguous' | 'not-read' };

export interface PersonValue {
  readonly attribute: JudgedId;
  readonly now: Shown;
  readonly next: Shown;
  readonly cellClass: CellClass;
  readonly hints: readonly Hint[];
}

/** One person, all attributes: the always exported ones first (without the password), then the switchable ones. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly account: AccountMatch;
  /** Microsoft masters the account on-premises; null where the source does not tell. */
  readonly onPremises: boolean | null;
  /** Holds an administrator role that protects phones and other mails; null where it is not known. */
  readonly administrator: boolean | null;
  readonly values: readonly PersonValue[];
}

export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A user found on one side only; of a person `id` is the JumpCloud id, of an account the Graph id, if any. */
export interface OneSided {
  readonly id: string | null;
  readonly name: string;
  readonly address: string;
  /** Of a person: two accounts fit. */
  readonly ambiguous: boolean;
}

/** How a backup names an account. */
export interface AccountRef {
  readonly microsoftId: string | null;
  readonly userPrincipalName: string | null;
}

export interface Preview {
  /** The same object until something changes, for `useSyncExternalStore`; changes at most twice a second. */
  readonly state: () => PreviewState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads both sides from the beginning; what another start had read is forgotten. A file that cannot be used changes
   * nothing: what is wrong with it is the answer.
   */
  readonly start: (source: Source) => Promise<Explanation | null>;
  readonly cancel: () => void;
  /** Goes on after a cancel or a failure, keeping what was read. */
  readonly resume: () => void;
  /**
   * Prepares a list of rows, unless `stop` aborts before. The last few lists are kept; `rows` of an older one is empty.
   */
  readonly query: (
    query: RowQuery,
    stop?: AbortSignal,
  ) => Promise<{ readonly id: number; readonly total: number }>;
  /**
   * Which share of a list that is being put in order is so, from 0 to 1: the first rows of a list by value are there
   * before. 1 where nothing is done about it any more, or nobody needs it yet.
   */
  readonly sorted: (queryId: number) => Promise<number>;
  /** The rows from `from` up to, not including, `to`. */
  readonly rows: (queryId: number, from: number, to: number) => Promise<readonly Row[]>;
  /** One person as they would be; `signInNameFromAlternate`: with the rule for that on. Null where nobody is read. */
  readonly person: (id: string, signInNameFromAlternate: boolean) => Promise<PersonView | null>;
  /** The first 20 people whose name or addresses contain every word of the text. */
  readonly findPeople: (text: string) => Promise<readonly PersonName[]>;
  /** Users on one side only, from `from` up to, not including, `to`. */
  readonly oneSided: (side: 'people' | 'accounts', from: number, to: number) => Promise<readonly OneSided[]>;
  /** What Microsoft holds now for exactly the cells that would change, as far as it is known. */
  readonly valuesAtRisk: (attributes: readonly JudgedId[]) => Promise<readonly BackupEntry[]>;
  /** Prepares a list of bound users; of a preview about bindings. */
  readonly bindings: (query: BindingQuery) => Promise<BindingList & { readonly id: number }>;
  /** The bound users of such a list from `from` up to, not including, `to`. */
  readonly bindingRows: (queryId: number, from: number, to: number) => Promise<readonly Binding[]>;
  /** The bound users of these ids; null where somebody is not bound, or not read yet. */
  readonly bindingsOf: (ids: readonly string[]) => Promise<readonly (Binding | null)[]>;
  /** The accounts read now, for comparing with a backup: by id, by sign-in name where no id tells; else null. */
  readonly accounts: (refs: readonly AccountRef[]) => Promise<readonly (Account | null)[]>;
  /** Ends the worker; nothing else may be called afterwards. */
  readonly dispose: () => void;
}

const idle: PreviewState = {
  phase: 'idle',
  source: null,
  jumpCloud: { read: 0, expected: null },
  finding: null,
  microsoft: null,
  secondsLeft: null,
  readAt: null,
  valuesAt: null,
  problem: null,
  counts: noSummary.counts,
  unseen: noSummary.unseen,
  vacant: noSummary.vacant,
  people: 0,
  unread: 0,
  withoutAccount: 0,
  ambiguous: 0,
  accountsOnly: 0,
  holdersElsewhere: 0,
};

/** A preview of one directory; every start has a worker of its own. `open` and `clock` are for tests. */
export function createPreview(
  directoryId: DirectoryId,
  whom: Whom = { kind: 'bound' },
  open: () => Channel = openChannel,
  clock: Clock = realClock,
): Preview {
  let reading: Reading | null = null;
  let state = idle;
  let starts = 0;
  const listeners = new Set<() => void>();

  function begin(source: Source, channel: Channel): void {
    if (reading) close(reading);
    const report = (next: PreviewState): void => {
      if (reading !== own) return;
      state = next;
      for (const listener of listeners) listener();
    };
    const own = newReading({ directoryId, whom, source, channel, clock, report });
    reading = own;
    goOn(own);
  }

  /** A worker that fails is told of by the reading that it then begins. */
  async function start(source: Source): Promise<Explanation | null> {
    starts += 1;
    const own = starts;
    const channel = open();
    if (source.kind === 'file') {
      const problem = await channel.ask('check', { file: source.file }).catch(() => null);
      const isLast = own === starts;
      if (problem || !isLast) {
        channel.close();
        return isLast ? problem : null;
      }
    }
    begin(source, channel);
    return null;
  }

  return {
    ...questionsTo(() => reading && { ask: reading.options.channel.ask, people: reading.summary.people }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    cancel() {
      if (reading) cancel(reading);
    },
    resume() {
      if (reading?.isBroken) begin(reading.options.source, open());
      else if (reading) goOn(reading);
    },
    dispose() {
      starts += 1;
      if (reading) close(reading);
      reading = null;
    },
  };
}
