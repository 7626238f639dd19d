// @vitest-environment jsdom
import { createBrowserHistory, type RouterHistory } from '@tanstack/history';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLeaveGuard, type LeaveGuard } from './leaveGuard';

let history: RouterHistory;
let guard: LeaveGuard;
/** Whether something runs that ends with the session; told when it changes. */
let runs: boolean;
let tellRuns: () => void;

function setRuns(now: boolean): void {
  runs = now;
  tellRuns();
}

/** Going back reaches the page as an event, some time later. */
const settled = (check: () => void) => vi.waitFor(check);
const path = () => history.location.pathname;

/** Whether the browser would ask on reload or on closing the tab. */
function asksOnUnload(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(async () => {
  history = createBrowserHistory();
  history.push('/directories');
  await vi.waitUntil(() => window.location.pathname === '/directories');
  history.push('/directories/a');
  await vi.waitUntil(() => window.location.pathname === '/directories/a');
  runs = false;
  guard = createLeaveGuard(history, {
    isRunning: () => runs,
    subscribe: (listener) => {
      tellRuns = listener;
      return () => undefined;
    },
  });
});
afterEach(() => history.destroy());

describe('the leave guard', () => {
  it('lets everything pass while nothing is guarded', async () => {
    history.push('/attribute-data');
    await settled(() => expect(path()).toBe('/attribute-data'));
    expect([guard.isAsking(), asksOnUnload()]).toEqual([false, false]);
  });

  it('holds back a link until the reader leaves', async () => {
    guard.guard('changes');
    history.push('/attribute-data');
    await settled(() => expect(guard.isAsking()).toBe(true));
    expect(path()).toBe('/directories/a');
    guard.leave();
    await settled(() => expect(path()).toBe('/attribute-data'));
    expect(guard.isAsking()).toBe(false);
  });

  it('stays where the reader chose to stay, and asks again the next time', async () => {
    guard.guard('changes');
    history.push('/attribute-data');
    await settled(() => expect(guard.isAsking()).toBe(true));
    guard.stay();
    expect([guard.isAsking(), path()]).toEqual([false, '/directories/a']);
    history.push('/attribute-data');
    await settled(() => expect(guard.isAsking()).toBe(true));
  });

  it('holds back the Back button with the address as it was, and goes back on leaving', async () => {
    guard.guard('changes');
    window.history.back();
    await settled(() => expect(guard.isAsking()).toBe(true));
    await settled(() => expect(window.location.pathname).toBe('/directories/a'));
    expect(path()).toBe('/directories/a');
    guard.leave();
    await settled(() => expect(path()).toBe('/directories'));
    expect(window.location.pathname).toBe('/directories');
  });

  it('lets a change of the query string alone pass: the view lives there', async () => {
    guard.guard('changes');
    history.replace('/directories/a?show=changed');
    await settled(() => expect(window.location.search).toBe('?show=changed'));
    expect(guard.isAsking()).toBe(false);
  });

  it('has the browser ask on reload and on closing the tab, only while guarding', () => {
    const stop = guard.guard('changes');
    expect(asksOnUnload()).toBe(true);
    stop();
    expect(asksOnUnload()).toBe(false);
  });

  it('guards until the last of several guards ends', () => {
    const [first, second] = [guard.guard('changes'), guard.guard('changes')];
    first();
    expect(asksOnUnload()).toBe(true);
    second();
    expect(asksOnUnload()).toBe(false);
  });

  it('tells the worst that leaving would lose, of all that still guard', () => {
    const stops = (['changes', 'bindings', 'saving', 'choice'] as const).map((atStake) =>
      guard.guard(atStake),
    );
    const told = stops.map((stop) => {
      stop();
      return guard.atStake();
    });
    expect(told).toEqual(['bindings', 'saving', 'choice', 'changes']);
  });

  it('asks before other steps as well, such as signing out', () => {
    const step = vi.fn<() => void>();
    guard.ask(step);
    expect(step).toHaveBeenCalledTimes(1);
    guard.guard('changes');
    guard.ask(step);
    expect([step.mock.calls.length, guard.isAsking()]).toEqual([1, true]);
    guard.leave();
    expect(step).toHaveBeenCalledTimes(2);
  });

  it('drops the question when there is nothing left to guard', () => {
    const stop = guard.guard('changes');
    guard.ask(() => undefined);
    stop();
    expect(guard.isAsking()).toBe(false);
  });
});

describe('the leave guard while an import runs, wherever the reader is', () => {
  const step = vi.fn<() => void>();
  beforeEach(() => {
    step.mockClear();
    setRuns(true);
  });

  it('asks before the session ends, and says what that would end', () => {
    guard.ask(step);
    expect([step.mock.calls.length, guard.isAsking(), guard.atStake()]).toEqual([0, true, 'import']);
    guard.stay();
    expect([step.mock.calls.length, guard.isAsking()]).toEqual([0, false]);
    guard.ask(step);
    guard.leave();
    expect(step).toHaveBeenCalledTimes(1);
  });

  it('lets links pass: the import goes on', async () => {
    history.push('/attribute-data');
    await settled(() => expect(path()).toBe('/attribute-data'));
    expect(guard.isAsking()).toBe(false);
  });

  it('tells of a page that is left what it would lose, not of the import', async () => {
    guard.guard('choice');
    history.push('/attribute-data');
    await settled(() => expect(guard.isAsking()).toBe(true));
    expect(guard.atStake()).toBe('choice');
    guard.ask(step);
    expect(guard.atStake()).toBe('import');
  });

  it('drops the question where the import has ended meanwhile, and asks about what is left', () => {
    const told = vi.fn<() => void>();
    guard.subscribe(told);
    guard.ask(step);
    setRuns(false);
    expect([guard.isAsking(), told.mock.calls.length]).toEqual([false, 2]);
    setRuns(true);
    const stop = guard.guard('choice');
    guard.ask(step);
    setRuns(false);
    expect([guard.isAsking(), guard.atStake()]).toEqual([true, 'choice']);
    setRuns(true);
    stop();
    expect([guard.isAsking(), guard.atStake()]).toEqual([true, 'import']);
    expect(step).not.toHaveBeenCalled();
  });
});
