/** The sentences of the preview. What is not known is said to be not known, and what may happen is said as “may”. */
import type { Progress, SourceState } from '../../../api/preview/state';
import type { CellClass } from '../../../domain/preview/cellClass';
import { namesOf } from '../attributeWords';
import { formatNumber, formatTime } from '../format';
import type { IconName } from '../../../ui/iconPaths';

/** Palette entries of the theme. */
export const tones = ['overwrite', 'failure', 'done', 'calm'] as const;

interface ClassLook {
  /** As the name of a filter and of a cell. */
  readonly label: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
  readonly tone: (typeof tones)[number];
  readonly icon: IconName;
}

export const classLooks: Readonly<Record<CellClass, ClassLook>> = {
  overwrites: {
    label: 'Overwritten',
    meaning: 'Both sides have a value and they differ: Microsoft’s is lost.',
    tone: 'overwrite',
    icon: 'warning',
  },
  clears: {
    label: 'May be cleared',
    meaning: 'JumpCloud has no value. Whether Microsoft’s is then cleared is not documented.',
    tone: 'overwrite',
    icon: 'stop',
  },
  formatting: {
    label: 'Formatting only',
    meaning: 'The same value, written differently.',
    tone: 'calm',
    icon: 'retry',
  },
  fills: {
    label: 'Filled',
    meaning: 'Microsoft has no value and gets JumpCloud’s.',
    tone: 'done',
    icon: 'check',
  },
  same: { label: 'Same', meaning: 'Nothing changes.', tone: 'calm', icon: 'dot' },
  'too-long': {
    label: 'Too long',
    meaning: 'Longer than Microsoft takes; it will probably be refused.',
    tone: 'failure',
    icon: 'error',
  },
  refused: {
    label: 'May fail',
    meaning:
      'Microsoft may refuse it: the account is mastered on-premises, or it is an administrator whose phones and mails are protected.',
    tone: 'failure',
    icon: 'lock',
  },
  'manager-unresolved': {
    label: 'Manager not found',
    meaning: 'The manager has no account in this directory. What JumpCloud sends then is not documented.',
    tone: 'failure',
    icon: 'person',
  },
  'not-known': {
    label: 'Not known',
    meaning: 'What Microsoft has is not known, or what JumpCloud sends: so what is lost is not known.',
    tone: 'overwrite',
    icon: 'unknown',
  },
};

/** “1,200 of 180,000 users”, “of about” where that is reckoned; the expected number is left out while it is not known. */
export const readOf = ({ read, expected, reckoned }: Progress): string =>
  expected === null
    ? `${formatNumber(read)} users read`
    : `${formatNumber(Math.min(read, expected))} of ${reckoned ? 'about ' : ''}${formatNumber(expected)} users`;

/** “about 2 minutes left”. */
export function timeLeft(seconds: number | null): string {
  if (seconds === null) return 'time left not known yet';
  if (seconds < 60) return `about ${Math.max(1, Math.round(seconds))} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}

/** “Microsoft Graph, Nov 23, 2026, 10:00 AM”. Of a file also when it was last changed: its values are no newer. */
export function sourceAndTime(
  { name, changedAt }: Pick<SourceState, 'name' | 'changedAt'>,
  readAt: number | null,
): string {
  if (changedAt === null) return readAt === null ? name : `${name}, ${formatTime(readAt)}`;
  const read = readAt === null ? '' : `, read ${formatTime(readAt)}`;
  return `${name}, last changed ${formatTime(changedAt)}${read}`;
}

/** Names the source and its time, and what it cannot tell. */
export function sourceLine(source: SourceState, readAt: number | null): string {
  const { kind, lacks } = source;
  if (kind === 'none')
    return `Read from ${sourceAndTime({ name: 'JumpCloud', changedAt: null }, readAt)}. Without Microsoft’s values, what is lost is not known.`;
  const missing = lacks.length === 0 ? '' : ` It does not tell: ${namesOf(lacks)}.`;
  return `Compared with ${sourceAndTime(source, readAt)}.${missing}`;
}
