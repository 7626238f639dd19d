import { createMemoryHistory } from '@tanstack/history';
import { describe, expect, it, vi } from 'vitest';
import { watchArrivals } from './arrival';

function start() {
  const history = createMemoryHistory({ initialEntries: ['/directories'] });
  const scrollToTop = vi.fn<() => void>();
  return { history, scrollToTop, arrivals: watchArrivals(history, scrollToTop) };
}

describe('arrivals', () => {
  it('are none on the first page, and one, once, on each further page', () => {
    const { history, arrivals } = start();
    expect(arrivals.take()).toBe(false);
    history.push('/attribute-data');
    expect([arrivals.take(), arrivals.take()]).toEqual([true, false]);
    history.back();
    expect(arrivals.take()).toBe(true);
  });

  it('are neither redirects nor changes of the query string', () => {
    const { history, arrivals } = start();
    history.replace('/attribute-data');
    history.push('/attribute-data?q=phone');
    expect(arrivals.take()).toBe(false);
  });

  it('begin at the top of a new page, and leave the place to the browser on the way back', () => {
    const { history, scrollToTop } = start();
    history.push('/attribute-data');
    history.push('/attribute-data?q=phone');
    history.back();
    history.back();
    expect(scrollToTop).toHaveBeenCalledTimes(1);
  });

  it('can be told, where the page changes but the path does not', () => {
    const { arrivals } = start();
    arrivals.mark();
    expect([arrivals.take(), arrivals.take()]).toEqual([true, false]);
  });
});
