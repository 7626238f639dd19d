// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import type { Row } from '../../../api/preview/row';
import { LiveRegionProvider } from '../../../ui/LiveRegion';
import { patience } from '../../../ui/testing/patience';
import { closedView, type PeopleView } from './impactView';
import { PeopleTable } from './PeopleTable';
import { previewWith, ready } from './testing/readyPreview';

let total = 1000;
/** By list, since each has its own people. */
const rowOf = (list: number, place: number): Row => ({
  personId: `${list}-${place}`,
  name: `Person ${place} of list ${list}`,
  email: '',
  attribute: 'department',
  now: { kind: 'empty' },
  next: { kind: 'text', text: 'Sales' },
  cellClass: 'fills',
  hints: [],
});

/** Rows are held back until this lets them go; null: they come at once. */
let letGo: (() => void) | null = null;
let gate = Promise.resolve();
let lists = 0;
/** Which share of any list is in order. */
let sorted = 1;

function holdBack(): void {
  gate = new Promise((resolve) => {
    letGo = resolve;
  });
}

const preview: Preview = {
  ...previewWith(ready, async () => []),
  async query() {
    lists += 1;
    return { id: lists, total };
  },
  sorted: async () => sorted,
  async rows(list, from, to) {
    await gate;
    return Array.from({ length: to - from }, (_, at) => rowOf(list, from + at));
  },
};

const table = (view: PeopleView, readAt: number, state: PreviewState = { ...ready, readAt }) => (
  <QueryClientProvider client={client}>
    <LiveRegionProvider>
      <PeopleTable
        preview={preview}
        state={state}
        view={view}
        attributes={['department']}
        held="now"
        onChange={() => undefined}
      />
    </LiveRegionProvider>
  </QueryClientProvider>
);

const sortedBy = (sort: PeopleView['sort']) => table({ ...closedView, sort }, 1);
const descending: PeopleView = { ...closedView, sort: { by: 'person', descending: true } };
const list = () => screen.getByLabelText('List of people');
const reading = (people: number): PreviewState => ({ ...ready, phase: 'reading', people, readAt: null });
/** What stands above the list. */
const above = () => list().previousElementSibling?.textContent;
/** What is read out. */
const said = () => screen.getByRole('status').textContent;
const firstName = () => list().querySelector('tbody th')?.textContent;
const settled = () => act(() => vi.waitFor(() => expect(client.isFetching()).toBe(0), patience));
/** Nothing may be on its way for a moment before the rows are drawn, so their words are waited for. */
const untilFirstIs = (name: string) => act(() => vi.waitFor(() => expect(firstName()).toBe(name), patience));

/** Scrolls as a browser does: the place first, then the event. */
function scrollTo(top: number): void {
  list().scrollTop = top;
  fireEvent.scroll(list());
}

/** As browsers have it, and jsdom does not. */
Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
  if (typeof to === 'object') this.scrollTop = to.top ?? this.scrollTop;
};

let client = new QueryClient();

beforeEach(() => {
  client = new QueryClient();
  lists = 0;
  total = 1000;
  sorted = 1;
  gate = Promise.resolve();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('PeopleTable', () => {
  it('keeps the rows of one order until those of the next are there, and begins at its first', async () => {
    const { rerender } = render(table(closedView, 1));
    await untilFirstIs('Person 0 of list 1');
    scrollTo(44 * 500);
    await untilFirstIs('Person 500 of list 1');

    holdBack();
    rerender(table(descending, 1));
    await vi.waitFor(() => expect(lists).toBe(2));
    expect(firstName()).toBe('Person 500 of list 1');
    letGo?.();
    await untilFirstIs('Person 0 of list 2');
    expect(list().scrollTop).toBe(0);
  });

  it('stays where it is when the numbers are made anew, without an empty row in between', async () => {
    const { rerender } = render(table(closedView, 1));
    await untilFirstIs('Person 0 of list 1');
    scrollTo(44 * 500);
    await untilFirstIs('Person 500 of list 1');

    holdBack();
    rerender(table(closedView, 2));
    await vi.waitFor(() => expect(lists).toBe(2));
    expect(firstName()).toBe('Person 500 of list 1');
    letGo?.();
    await untilFirstIs('Person 500 of list 2');
    expect(list().scrollTop).toBe(44 * 500);
  });

  it('leaves lower rows out for a frame in another order, not whenever the numbers are made anew', async () => {
    const { rerender } = render(table(closedView, 1));
    await settled();
    const marks: (string | null)[] = [];
    new MutationObserver((records) =>
      marks.push(...records.map(({ attributeName }) => attributeName)),
    ).observe(list(), { attributes: true, attributeFilter: ['data-left-out-from'] });
    await vi.waitFor(() => expect(list().hasAttribute('data-left-out-from')).toBe(false));
    marks.length = 0;
    rerender(table(closedView, 2));
    await vi.waitFor(() => expect(firstName()).toBe('Person 0 of list 2'));
    await settled();
    expect(marks).toEqual([]);
    rerender(table(descending, 2));
    await vi.waitFor(() => expect(firstName()).toBe('Person 0 of list 3'));
    await settled();
    expect(marks).not.toEqual([]);
  });

  it('has the number read out when somebody asks for a list and at the end, not while people are read', async () => {
    const { rerender } = render(table(closedView, 0, reading(100)));
    await settled();
    expect(said()).toBe('1,000 values');

    total = 2000;
    rerender(table(closedView, 0, reading(200)));
    await settled();
    expect(screen.getByText('2,000 values')).toBeDefined();
    expect(said()).toBe('1,000 values');

    total = 30;
    rerender(table({ ...closedView, search: 'anna' }, 0, reading(200)));
    await settled();
    expect(said()).toBe('30 values');

    total = 40;
    rerender(table({ ...closedView, search: 'anna' }, 1));
    await settled();
    expect(said()).toBe('40 values');
  });

  it('says how far a list by value is put in order, and nothing of that in other orders', async () => {
    const untilItSays = (words: string) => waitFor(() => expect(above()).toBe(words), { timeout: 3000 });
    sorted = 0.409;
    const { rerender } = render(sortedBy({ by: 'now', descending: false }));
    await untilItSays('1,000 values. The first ones are in order, the others are still being sorted: 40 %.');
    sorted = 1;
    await untilItSays('1,000 values');

    holdBack();
    rerender(sortedBy({ by: 'now', descending: true }));
    await untilItSays('Sorting the values…');
    letGo?.();
    await untilItSays('1,000 values');
    expect(firstName()).toBe('Person 0 of list 2');

    sorted = 0.4;
    const asked = vi.spyOn(preview, 'sorted');
    holdBack();
    rerender(sortedBy({ by: 'person', descending: false }));
    await act(() => new Promise((passed) => setTimeout(passed, 400)));
    expect(above()).toBe('1,000 values');
    expect(asked).not.toHaveBeenCalled();
    letGo?.();
    await settled();
  });

  it('shows rows that are still on their way as such', async () => {
    render(table(closedView, 1));
    await untilFirstIs('Person 0 of list 1');
    holdBack();
    scrollTo(44 * 900);
    expect(firstName()).toBeUndefined();
    expect(screen.getAllByText('…').length).toBeGreaterThan(5);
    letGo?.();
    await untilFirstIs('Person 900 of list 1');
  });
});
