// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { event } from '../../domain/history/testing/events';
import { LiveRegionProvider } from '../../ui/LiveRegion';
import { EventTable } from './EventTable';

afterEach(cleanup);

it('says of a failed attempt that it changed nothing, and what JumpCloud said', () => {
  const events = [
    event(3, { failure: { said: 'Refused by policy' } }),
    event(2, { failure: { said: null } }),
    event(1),
  ];
  render(
    <LiveRegionProvider>
      <EventTable events={events} onAsItWas={() => undefined} />
    </LiveRegionProvider>,
  );
  const [, first, second, third] = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(first).toContain('Failed: this changed nothing. JumpCloud says: “Refused by policy”');
  expect(second).toContain('Failed: this changed nothing. JumpCloud does not say why.');
  expect(third).not.toContain('Failed');
});
