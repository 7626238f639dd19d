// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import { previewWith, ready } from '../../shared/preview/testing/readyPreview';
import { PersonFinder } from './PersonFinder';

afterEach(cleanup);

/** How many people the preview finds now. */
let count = 0;
const preview: Preview = {
  ...previewWith(ready, async () => []),
  findPeople: async () =>
    Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Anna ${at}`, email: '' })),
};
const client = new QueryClient();
const finder = (state: PreviewState) => (
  <QueryClientProvider client={client}>
    <PersonFinder preview={preview} state={state} onFind={() => undefined} />
  </QueryClientProvider>
);
const reading: PreviewState = { ...ready, phase: 'reading', people: 100 };

describe('finding one person', () => {
  it('searches those whom reading brings, and says until its end that there may be more', async () => {
    count = 0;
    const { rerender } = render(finder(reading));
    await userEvent.type(screen.getByRole('searchbox'), 'anna');
    expect(await screen.findByText('Nobody found among those read so far.')).toBeDefined();
    rerender(finder({ ...reading, phase: 'ready', people: 180 }));
    expect(await screen.findByText('Nobody found.')).toBeDefined();
    count = 1;
    rerender(finder({ ...reading, people: 200 }));
    expect(await screen.findByText('1 found.')).toBeDefined();
  });

  it('does not take the first for all', async () => {
    count = 20;
    render(finder(ready));
    await userEvent.type(screen.getByRole('searchbox'), 'anna');
    expect(await screen.findByText('The first 20 are shown.')).toBeDefined();
  });
});
