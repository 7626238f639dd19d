// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useInTurn } from './useInTurn';

const Part = ({ value }: { readonly value: string }) => <li>{useInTurn(value) ?? 'not yet'}</li>;

const parts = (value: string, count: number) => (
  <ul>
    {Array.from({ length: count }, (_, at) => (
      <Part key={at} value={value} />
    ))}
  </ul>
);

const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const nextFrame = () =>
  act(() => {
    vi.advanceTimersToNextFrame();
  });

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useInTurn', () => {
  it('draws two in each frame, in their order', () => {
    render(parts('a', 3));
    expect(shown()).toEqual(Array(3).fill('not yet'));
    nextFrame();
    expect(shown()).toEqual(['a', 'a', 'not yet']);
    nextFrame();
    expect(shown()).toEqual(Array(3).fill('a'));
  });

  it('keeps what was shown until the next turn, and then shows the newest', () => {
    const { rerender } = render(parts('a', 3));
    nextFrame();
    nextFrame();
    rerender(parts('b', 3));
    rerender(parts('c', 3));
    expect(shown()).toEqual(Array(3).fill('a'));
    nextFrame();
    expect(shown()).toEqual(['c', 'c', 'a']);
    nextFrame();
    expect(shown()).toEqual(Array(3).fill('c'));
  });

  it('has nothing to draw for what is gone', () => {
    const { unmount } = render(parts('a', 3));
    unmount();
    nextFrame();
    render(parts('b', 1));
    nextFrame();
    expect(shown()).toEqual(['b']);
  });
});
