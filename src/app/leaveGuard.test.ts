// @vitest-environment jsdom
import { createBrowserHistory, type RouterHistory } from '@tanstack/history';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLeaveGuard, type LeaveGuard } from './leaveGuard';

let history: RouterHistory;
let guard: LeaveGuard;

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
  guard = createLeaveGuard(history);
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
