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

const leftOutRows = () => screen.getByRole('region').getAttribute('data-left-out-from');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useTopFirst', () => {
  it('draws more rows in each of three frames, again with each other list', () => {
    const { rerender } = render(<List rows={1} />);
    for (const rows of [1, 2]) {
      rerender(<List rows={rows} />);
      expect(leftOutRows()).toBe('5');
      for (const from of ['5', '9', null]) {
        vi.advanceTimersToNextFrame();
        expect(leftOutRows()).toBe(from);
      }
    }
  });

  it('draws all of a list that stays', () => {
    const { rerender } = render(<List rows={1} />);
    for (let frame = 0; frame < 3; frame += 1) vi.advanceTimersToNextFrame();
    rerender(<List rows={1} />);
    expect(leftOutRows()).toBeNull();
  });
});
