// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { entryNumber } from './leaveGuard';
import { history, routerHooks } from './navigation';

const { result } = renderHook(() => routerHooks.hook());
const index = () => history.location.state[entryNumber];

type Step = Parameters<(typeof result.current)[1]>;

/** All at once; the history is written after it. */
const navigate = (...steps: readonly Step[]) =>
  act(async () => {
    for (const step of steps) result.current[1](...step);
  });

it('leaves the entry of what is closed once, whatever is asked for on the way back', async () => {
  await navigate(['/page?list', { opens: true }]);
  const list = index();
  await navigate(['/page?person', { opens: true }]);
  await navigate(['/page?person-and-filter', { replace: true }]);
  expect(index()).toBe(list + 1);

  const close: Step = ['/page?list', { replace: true, closes: true }];
  await navigate(close, close, ['/other']);
  await vi.waitFor(() => expect(history.location.href).toBe('/other'));
  expect(index()).toBe(list + 1);
  await act(async () => history.back());
  await vi.waitFor(() => expect(history.location.href).toBe('/page?list'));
  expect(index()).toBe(list);
});

it('takes the place of an entry that nothing was opened by', async () => {
  await navigate(['/page']);
  const before = index();
  await navigate(['/page?closed', { replace: true, closes: true }]);
  expect(history.location.href).toBe('/page?closed');
  expect(index()).toBe(before);
});
