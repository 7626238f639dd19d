// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTopFirst } from './useTopFirst';

function List({ rows }: { readonly rows: number }) {
  const [list, setList] = useState<HTMLElement | null>(null);
  useTopFirst(list, rows);
  return <section aria-label="List" ref={setList} />;
}

const topOnly = () => screen.getByRole('region').hasAttribute('data-top-only');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useTopFirst', () => {
  it('leaves out lower rows for one frame, again with each other list', () => {
    const { rerender } = render(<List rows={1} />);
    for (const rows of [1, 2]) {
      rerender(<List rows={rows} />);
      expect(topOnly()).toBe(true);
      vi.advanceTimersToNextFrame();
      expect(topOnly()).toBe(true);
      vi.advanceTimersToNextFrame();
      expect(topOnly()).toBe(false);
    }
  });

  it('draws all of a list that stays', () => {
    const { rerender } = render(<List rows={1} />);
    vi.advanceTimersToNextFrame();
    vi.advanceTimersToNextFrame();
    rerender(<List rows={1} />);
    expect(topOnly()).toBe(false);
  });
});
