/**
 * The tasks of the page's thread by Chromium's own trace: how long each took by the clock, and how much of that the
 * thread had a processor. On a machine that does other things as well, only the second tells what the page costs.
 */
import type { Browser, CDPSession } from '@playwright/test';

/** In milliseconds. */
export interface Task {
  readonly clock: number;
  readonly thread: number;
}

/** The fields read here of Chromium's Trace Event Format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const isRead = (value: unknown): value is TraceEvent =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  (value.name === 'thread_name' || value.name === 'ThreadControllerImpl::RunTask');

async function record(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    const part: readonly unknown[] = value;
    events.push(...part.filter(isRead));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: ['toplevel'],
      excludedCategories: ['*'],
    },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Does something; gives the tasks of the page's thread meanwhile: of all pages' threads, of the busiest. */
export async function tasksDuring(browser: Browser, act: () => Promise<void>): Promise<readonly Task[]> {
  const session = await browser.newBrowserCDPSession();
  const events = await record(session, act);
  await session.detach();
  const tasksOf = ({ pid, tid }: TraceEvent): readonly Task[] =>
    events.flatMap((event) =>
      event.pid === pid && event.tid === tid && event.dur !== undefined
        ? [{ clock: event.dur / 1000, thread: (event.tdur ?? event.dur) / 1000 }]
        : [],
    );
  const busy = (tasks: readonly Task[]) => tasks.reduce((sum, { thread }) => sum + thread, 0);
  const pages = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return pages.map(tasksOf).reduce((one, other) => (busy(other) > busy(one) ? other : one), []);
}
