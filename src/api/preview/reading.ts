/** Reads both sides at once into one worker; can be stopped, and goes on where it stopped. */
import type { Explanation } from '../explain';
import { type Reading, stateOf } from './readingState';

/**
 * How far it is and the numbers are told twice a second: more often, drawing them would take a slow machine more time
 * than reading. The numbers are made less often where making them takes more than a fifth of the time.
 */
const tickMs = 500;
const lookPause = 5;

const broke = (error: unknown): Explanation => ({
  title: 'The preview stopped working',
  whatToDo: 'Start it again. If it lasts, there may not be enough memory for so many users at once.',
  details: error instanceof Error ? error.message : null,
});

const report = (reading: Reading): void => reading.options.report(stateOf(reading));

/** Has everything that was read judged, and keeps the numbers. In the end whoever was never listed is unread too. */
async function look(reading: Reading, complete: boolean): Promise<void> {
  const { jumpCloud, microsoft, options } = reading;
  const signInNames = jumpCloud.signInNames();
  const summary = await options.channel.ask('look', { complete, signInNames });
  const unread = complete ? summary.unread + jumpCloud.unlisted() : 0;
  reading.summary = { ...summary, unread };
  microsoft.look(reading.summary);
}

/** Reports how far it is until the signal aborts, and now and then the numbers too. */
async function watch(reading: Reading, signal: AbortSignal): Promise<void> {
  const { clock } = reading.options;
  let lookAt = clock.now();
  for (;;) {
    await clock.wait(tickMs, signal);
    if (signal.aborted) return;
    const before = clock.now();
    if (before >= lookAt) {
      await look(reading, false);
      lookAt = clock.now() + lookPause * (clock.now() - before);
    }
    if (!signal.aborted) report(reading);
  }
}

/** Reads both sides to the end. The first problem stops the other side too; then that problem is given. */
async function readBoth(reading: Reading, stop: AbortController): Promise<Explanation | null> {
  let first: Explanation | null = null;
  const readSide = async ({ read }: Reading['jumpCloud'] | Reading['microsoft']): Promise<void> => {
    const problem = await read(stop.signal);
    if (problem && !stop.signal.aborted) first = problem;
    if (problem) stop.abort();
  };
  await Promise.all([readSide(reading.jumpCloud), readSide(reading.microsoft)]);
  return first;
}

function begin(reading: Reading): void {
  const { options, jumpCloud, microsoft } = reading;
  reading.controller = new AbortController();
  reading.phase = 'reading';
  reading.problem = null;
  reading.readAt = null;
  reading.began = {
    at: options.clock.now(),
    jumpCloud: jumpCloud.work().read,
    microsoft: microsoft.work().read,
  };
  reading.startedAt ??= reading.began.at;
  report(reading);
}

/** Ends a run, unless another one has been asked for while the last numbers were made. */
async function finish(
  reading: Reading,
  controller: AbortController,
  problem: Explanation | null,
): Promise<void> {
  const isStopped = reading.phase === 'cancelled' || problem !== null;
  await look(reading, !isStopped);
  if (reading.controller !== controller) return;
  if (problem) reading.problem = problem;
  if (reading.phase === 'reading') reading.phase = problem ? 'failed' : 'ready';
  // Later than a cancel, whose last pages have been judged since: whatever is asked by this time is asked again.
  reading.readAt = Math.max(reading.options.clock.now(), (reading.readAt ?? 0) + 1);
}

/** One run from start to end. Nothing is left to do where another run has been asked for before it could begin. */
async function run(reading: Reading, controller: AbortController): Promise<void> {
  const { options } = reading;
  if (reading.controller !== controller) return;
  try {
    if (!reading.isOpen)
      await options.channel.ask('open', { source: options.source.kind, whom: options.whom });
    reading.isOpen = true;
    const reads = readBoth(reading, controller).finally(() => controller.abort());
    const [problem] = await Promise.all([reads, watch(reading, controller.signal)]);
    if (reading.controller !== controller) return;
    await finish(reading, controller, problem);
  } catch (error) {
    controller.abort();
    reading.phase = 'failed';
    reading.problem = broke(error);
    reading.isBroken = true;
  }
  report(reading);
}

/** Begins, or goes on after a cancel or a failure, keeping what was read. Does nothing while under way or done. */
export function goOn(reading: Reading): void {
  if (reading.phase === 'reading' || reading.phase === 'ready') return;
  begin(reading);
  const { controller } = reading;
  reading.ended = reading.ended.then(() => run(reading, controller));
}

/** Stops; what was read is kept, and the pages on their way are still taken in. */
export function cancel(reading: Reading): void {
  if (reading.phase !== 'reading') return;
  reading.phase = 'cancelled';
  reading.readAt = reading.options.clock.now();
  reading.controller.abort();
  report(reading);
}

/** Stops for good, and ends the worker. */
export function close(reading: Reading): void {
  reading.controller.abort();
  reading.options.channel.close();
}
