/**
 * What a run of writes does for one of its subjects, for example an attribute. `checking`: what was written is read
 * again, because the answer was lost or unclear. `waiting-for-limit`: JumpCloud asked for fewer requests. The last four are ends, until the save reports.
 */
export type StepProgress =
  | 'waiting'
  | 'sending'
  | 'checking'
  | 'waiting-for-limit'
  | 'done'
  | 'failed'
  | 'not-tried'
  | 'not-known';

/**
 * Called after every step forward, with every subject of the run. `waitUntil` is the end of a wait for the limit,
 * in milliseconds since 1970; null while nothing is waited for.
 */
export type OnProgress<Subject> = (
  progress: ReadonlyMap<Subject, StepProgress>,
  waitUntil: number | null,
) => void;

/** Says what one subject does now. */
export type Report<Subject> = (subject: Subject, progress: StepProgress, waitUntil?: number) => void;

/** Keeps the progress of all subjects of a run, and passes on a fresh copy with every change. */
export function reporter<Subject>(
  subjects: readonly Subject[],
  onProgress: OnProgress<Subject>,
): Report<Subject> {
  let progress = new Map<Subject, StepProgress>(subjects.map((subject) => [subject, 'waiting']));
  onProgress(progress, null);
  return (subject, next, waitUntil) => {
    progress = new Map(progress).set(subject, next);
    onProgress(progress, waitUntil ?? null);
  };
}
