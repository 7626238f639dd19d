// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Preview } from '../../../api/preview/preview';
import { previewWith, ready } from '../../shared/preview/testing/readyPreview';
import { OneSided } from './OneSided';

afterEach(cleanup);

const total = 103;
const preview: Preview = {
  ...previewWith(ready, async () => []),
  oneSided: async (_side, from, to) =>
    Array.from({ length: Math.min(to, total) - from }, (_, at) => ({
      id: `${from + at}`,
      name: `Anna ${from + at}`,
      address: '',
      ambiguous: false,
    })),
};

it('offers as many more as there are', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OneSided preview={preview} state={{ ...ready, withoutAccount: 0, accountsOnly: total }} />
    </QueryClientProvider>,
  );
  const details = screen.getByRole('group');
  details.setAttribute('open', '');
  fireEvent(details, new Event('toggle'));
  fireEvent.click(await screen.findByRole('button', { name: 'Show 3 more' }));
  expect(await screen.findByText('Anna 102')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
