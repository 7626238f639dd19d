// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MockStrip } from './MockStrip';

afterEach(cleanup);

describe('MockStrip', () => {
  it('stays as it is where the simulation cannot start: the page says why, and must not break first', async () => {
    const failing = Promise.reject(new Error('There is no scenario “helthy”'));
    render(<MockStrip starting={failing} />);
    await act(() => failing.catch(() => undefined));
    expect(screen.getByRole('region', { name: 'Mocked backend' }).textContent).toContain('starting');
  });
});
