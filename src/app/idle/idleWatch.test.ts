import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchIdle } from './idleWatch';

const minute = 60_000;
const limits = { lockAfter: 15 * minute, warnFor: minute };

/** A watch over a clock that is set by hand, in minutes since the watch began. */
function watchAt(start = 1_000 * minute) {
  let time = start;
  return {
    watch: watchIdle(limits, () => time, start),
    at: (minutes: number) => {
      time = start + minutes * minute;
    },
  };
}

describe('the watch over an unused page', () => {
  it.each([
    [0, 'active'],
    [13.99, 'active'],
    [14, 'warned'],
    [14.99, 'warned'],
    [15, 'over'],
    [600, 'over'],
  ] as const)('is after %d minutes without use: %s', (minutes, state) => {
    const { watch, at } = watchAt();
    at(minutes);
    expect(watch.state()).toBe(state);
  });

  it('counts from the last use that is known, however late it begins to watch', () => {
    const opened = 1_000 * minute;
    const watch = watchIdle(limits, () => opened + 14.5 * minute, opened);
    expect(watch.state()).toBe('warned');
    expect(watch.left()).toBe(minute / 2);
  });

  it('begins anew with each use before the warning', () => {
    const { watch, at } = watchAt();
    at(13);
    watch.used();
    at(27);
    expect(watch.state()).toBe('warned');
    expect(watch.left()).toBe(minute);
  });

  it('wants an answer once it has warned', () => {
    const { watch, at } = watchAt();
    at(14.5);
    watch.used();
    expect(watch.state()).toBe('warned');
    watch.stay();
    expect(watch.state()).toBe('active');
    expect(watch.left()).toBe(15 * minute);
  });

  it('stays over, whoever touches a laptop that slept past the end', () => {
    const { watch, at } = watchAt();
    at(480);
    watch.used();
    watch.stay();
    expect(watch.state()).toBe('over');
    expect(watch.left()).toBe(0);
  });

  it('never waits longer than its limit, however the clock is set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 }), (times) => {
        const { watch, at } = watchAt();
        for (const time of times) {
          at(time);
          expect(watch.left()).toBeLessThanOrEqual(limits.lockAfter);
        }
      }),
    );
  });
});
