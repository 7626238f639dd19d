// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { ExportEvent } from '../../domain/history/event';
import { LiveRegionProvider } from '../../ui/LiveRegion';
import { EventAsSent } from './EventAsSent';

const raw = { id: 'e1', note: '<img src=x onerror=alert(1)>', nested: { a: [1, null] } };
const event: ExportEvent = {
  id: 'e1',
  at: 0,
  by: null,
  kind: 'include',
  attribute: 'city',
  directoryId: null,
  ids: [],
  from: null,
  to: null,
  failure: null,
  method: null,
  address: null,
  raw,
};

const copied = vi.fn<(text: string) => Promise<void>>();

function open(): HTMLElement {
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  const { container } = render(
    <LiveRegionProvider>
      <EventAsSent event={event} />
    </LiveRegionProvider>,
  );
  expect(container.querySelector('pre')).toBeNull();
  const details = screen.getByRole('group');
  details.setAttribute('open', '');
  fireEvent(details, new Event('toggle'));
  return container;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('is written out as text once it is opened, and copied as it is written', async () => {
  const container = open();
  const text = container.querySelector('pre')?.textContent ?? '';
  expect(JSON.parse(text)).toEqual(raw);
  expect(container.querySelector('img')).toBeNull();
  copied.mockResolvedValueOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Copy as JSON' }));
  expect(copied).toHaveBeenCalledWith(text);
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
});

it('says so where the browser does not allow copying', async () => {
  open();
  copied.mockRejectedValueOnce(new Error('not allowed'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy as JSON' }));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/did not allow copying/));
});
