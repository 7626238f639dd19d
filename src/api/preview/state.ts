/** What a preview is doing, and what it has found so far. */
import type { SwitchableId } from '../../domain/attribute';
import type { JudgedId } from '../../domain/preview/judged';
import type { ClassCounts } from '../../domain/preview/judgement';
import type { Explanation } from '../explain';

/** Where Microsoft's values come from. */
export type Source =
  | { readonly kind: 'graph' }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'none' };

/** `cancelled` and `failed` keep what was read; `resume` goes on from there. */
export type Phase = 'idle' | 'reading' | 'ready' | 'cancelled' | 'failed';

/** Users read so far, and how many there are; `expected` is null while that is not known. */
export interface Progress {
  readonly read: number;
  readonly expected: number | null;
  /** `expected` is reckoned from how much of a file has been read. */
  readonly reckoned?: true;
}

export interface SourceState {
  readonly kind: Source['kind'];
  /** 'Microsoft Graph', the file's name with the recognised kind, or 'No Microsoft values'. */
  readonly name: string;
  /** The attributes that this source cannot tell for anybody. */
  readonly lacks: readonly SwitchableId[];
  /** Columns of the file that are not used, as written there. */
  readonly unknownColumns: readonly string[];
  /** Whether the source tells who is an administrator, whose phones and other mails Microsoft protects. */
  readonly administratorsKnown: boolean;
  /** When the export file was last changed, in milliseconds since 1970: its values are no newer. Null elsewhere. */
  readonly changedAt: number | null;
}

export interface PreviewState {
  readonly phase: Phase;
  /** Null before the first start. */
  readonly source: SourceState | null;
  readonly jumpCloud: Progress;
  /** The bound users found so far: their list is read first, before any of them. Null otherwise. */
  readonly finding: Progress | null;
  /** Null where no Microsoft source is read. */
  readonly microsoft: Progress | null;
  /** Null while it cannot be told. */
  readonly secondsLeft: number | null;
  /** When reading ended, in milliseconds since 1970; null before. After a cancel: when that was, then when its last pages were in. */
  readonly readAt: number | null;
  /**
   * What Microsoft held then is what is told, in milliseconds since 1970: when reading it first began, or when the
   * export file was last changed. What happened since is not in it. Null where nothing of Microsoft's is read.
   */
  readonly valuesAt: number | null;
  /** Why the phase is `failed`; null otherwise. */
  readonly problem: Explanation | null;
  /** People by class, of all 13 switchable attributes; of the always exported ones too where users are about to be bound. Partial while reading. */
  readonly counts: ReadonlyMap<JudgedId, ClassCounts>;
  /** By attribute: of how many who may lose a value it is not known whether Microsoft has one; those in `not-known` are among them. */
  readonly unseen: ReadonlyMap<JudgedId, number>;
  /** By attribute: how many of those who may lose a value have none at Microsoft. */
  readonly vacant: ReadonlyMap<JudgedId, number>;
  /** Bound users read. */
  readonly people: number;
  /** Bound or chosen users whom JumpCloud did not give, not even by their id or in any list; 0 while reading. */
  readonly unread: number;
  /** Bound users without an account in the source, `ambiguous` ones included. */
  readonly withoutAccount: number;
  /** Bound users whom two accounts fit, or who share an account with another: matched with none. */
  readonly ambiguous: number;
  /** Accounts of the source that belong to no bound user. */
  readonly accountsOnly: number;
  /**
   * Holders of administrator roles who are no account of the source: groups, whose members are then not known to be
   * administrators or not, and applications. 0 until all accounts have been read.
   */
  readonly holdersElsewhere: number;
}
