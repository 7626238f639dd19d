// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LastResort } from './LastResort';

function Broken({ message }: { readonly message: string }): never {
  throw new TypeError(message);
}

function showBroken(message: string): void {
  // React reports what a boundary has caught; that is expected here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <LastResort>
      <Broken message={message} />
    </LastResort>,
  );
}

const title = () => screen.getByRole('heading').textContent;

afterEach(cleanup);

describe('the last resort', () => {
  it('stays out of the way while all is well', () => {
    render(<LastResort>All is well</LastResort>);
    expect(screen.getByText('All is well')).toBeDefined();
  });

  it('says that the page stopped working, with details to report and a way on', () => {
    showBroken('x is undefined');
    expect(title()).toBe('This page stopped working');
    expect(screen.getByText(/x is undefined/).textContent).toContain('Broken');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  });

  it.each([
    'Failed to fetch dynamically imported module: /assets/a.js',
    'error loading dynamically imported module: /assets/a.js',
    'Importing a module script failed.',
  ])('tells a part that was not loaded from one that is broken: %s', (message) => {
    showBroken(message);
    expect(title()).toBe('A part of the console could not be loaded');
  });
});
