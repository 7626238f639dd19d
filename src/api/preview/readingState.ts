/** What one reading of both sides knows, and how it looks to a screen. */
import type { DirectoryId } from '../../domain/directory';
import { columns, countsOf, noTallies, unseenOf, vacantOf } from '../../domain/preview/judgement';
import type { Clock } from '../clock';
import type { Explanation } from '../explain';
import type { Channel } from './channel';
import { fileSide, noSide } from './fileSide';
import { graphSide } from './graphSide';
import { type JumpCloudSide, jumpCloudSide } from './jumpCloudSide';
import type { Phase, PreviewState, Source } from './state';
import type { Summary } from './settle';
import type { MicrosoftSide, Side } from './side';
import { secondsLeft } from './timeLeft';
import type { Whom } from './whom';

export interface ReadingOptions {
  readonly directoryId: DirectoryId;
  readonly whom: Whom;
  readonly source: Source;
  readonly channel: Channel;
  readonly clock: Clock;
  /** Is told every change: at most twice a second, and each change of the phase. */
  readonly report: (state: PreviewState) => void;
}

/** Changed by reading.ts alone. */
export interface Reading {
  readonly options: ReadingOptions;
  readonly jumpCloud: JumpCloudSide;
  readonly microsoft: MicrosoftSide;
  /** The worker holds a store for it. */
  isOpen: boolean;
  /** The worker failed, so only a new reading can help. */
  isBroken: boolean;
  phase: Phase;
  problem: Explanation | null;
  readAt: number | null;
  /** When its first run began. */
  startedAt: number | null;
  summary: Summary;
  /** When this run began, and how much each side had done by then: what is done since tells the rate. */
  began: { readonly at: number; readonly jumpCloud: number; readonly microsoft: number };
  controller: AbortController;
  /** When the run that is under way has ended. */
  ended: Promise<void>;
}

function microsoftSide(source: Source, channel: Channel): MicrosoftSide {
  if (source.kind === 'graph') return graphSide(channel);
  return source.kind === 'file' ? fileSide(source.file, channel.ask) : noSide;
}

/** Nothing is known before reading. */
export const noSummary: Summary = {
  counts: countsOf(noTallies, columns),
  unseen: unseenOf(noTallies),
  vacant: vacantOf(noTallies),
  people: 0,
  unread: 0,
  withoutAccount: 0,
  ambiguous: 0,
  accounts: 0,
  accountsOnly: 0,
  holdersElsewhere: 0,
  fileShare: 0,
};

/** A reading that has not begun. */
export function newReading(options: ReadingOptions): Reading {
  const { channel, directoryId, whom, source } = options;
  return {
    options,
    jumpCloud: jumpCloudSide(directoryId, whom, channel),
    microsoft: microsoftSide(source, channel),
    isOpen: false,
    isBroken: false,
    phase: 'idle',
    problem: null,
    readAt: null,
    startedAt: null,
    summary: noSummary,
    began: { at: 0, jumpCloud: 0, microsoft: 0 },
    controller: new AbortController(),
    ended: Promise.resolve(),
  };
}

/** Both sides are read at once, so the slower one tells; null while one of them cannot be told. */
function secondsLeftOf({ options, jumpCloud, microsoft, began }: Reading): number | null {
  const elapsedMs = options.clock.now() - began.at;
  const of = (side: Side, before: number): number | null =>
    secondsLeft(side.work(), side.work().read - before, elapsedMs);
  const [one, other] = [of(jumpCloud, began.jumpCloud), of(microsoft, began.microsoft)];
  return one === null || other === null ? null : Math.max(one, other);
}

/** Of when the values are. A file is no newer than its reading, even where its time comes from a clock that is fast. */
const valuesAt = (changedAt: number | null, startedAt: number | null): number | null =>
  changedAt === null || startedAt === null ? startedAt : Math.min(changedAt, startedAt);

/** The reading as a screen sees it. */
export function stateOf(reading: Reading): PreviewState {
  const { jumpCloud, microsoft, phase, problem, readAt, startedAt, summary } = reading;
  const source = microsoft.describe();
  const isReading = phase === 'reading';
  return {
    phase,
    source,
    jumpCloud: jumpCloud.progress(),
    finding: isReading ? jumpCloud.finding() : null,
    microsoft: source.kind === 'none' ? null : microsoft.progress(),
    secondsLeft: isReading ? secondsLeftOf(reading) : null,
    readAt,
    valuesAt: source.kind === 'none' ? null : valuesAt(source.changedAt, startedAt),
    problem,
    counts: summary.counts,
    unseen: summary.unseen,
    vacant: summary.vacant,
    people: summary.people,
    unread: summary.unread,
    withoutAccount: summary.withoutAccount,
    ambiguous: summary.ambiguous,
    accountsOnly: summary.accountsOnly,
    holdersElsewhere: summary.holdersElsewhere,
  };
}
