// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PageArrivalContext, type PageArrival } from './pageArrival';
import { PageHeader } from './PageHeader';

function arrivals(arrived: boolean): PageArrival {
  let pending = arrived;
  return {
    take: () => {
      const answer = pending;
      pending = false;
      return answer;
    },
    mark: () => {
      pending = true;
    },
  };
}

const page = (arrival: PageArrival, title: string) => (
  <PageArrivalContext value={arrival}>
    <PageHeader key={title} title={title} />
  </PageArrivalContext>
);

const focused = () => document.activeElement?.textContent;

afterEach(cleanup);

describe('the head of a page', () => {
  it('names the tab', () => {
    render(page(arrivals(false), 'Cloud Directories'));
    expect(document.title).toBe('Cloud Directories · User Attributes Export');
  });

  it('takes the focus where the reader came from another page, and leaves it alone on the first', () => {
    render(page(arrivals(false), 'First'));
    expect(document.activeElement).toBe(document.body);
    cleanup();
    render(page(arrivals(true), 'Second'));
    expect(focused()).toBe('Second');
  });

  it('hands the focus to the heading that replaces it', () => {
    const arrival = arrivals(true);
    const { rerender } = render(page(arrival, 'Loading'));
    rerender(page(arrival, 'Oakmere 365'));
    expect(focused()).toBe('Oakmere 365');
  });

  it('takes nothing from a reader who has moved on', () => {
    const arrival = arrivals(true);
    const { rerender } = render(page(arrival, 'Loading'));
    screen.getByRole('heading').blur();
    rerender(page(arrival, 'Oakmere 365'));
    expect(document.activeElement).toBe(document.body);
  });
});
