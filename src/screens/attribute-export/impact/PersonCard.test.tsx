// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Preview } from '../../../api/preview/preview';
import { allExcluded } from '../../../domain/directions';
import { previewWith, ready } from '../../shared/preview/testing/readyPreview';
import { PersonCard } from './PersonCard';

afterEach(cleanup);

/** Ada, who would sign in by either of her addresses. */
const preview: Preview = {
  ...previewWith(ready, async () => []),
  person: async (id, signInNameFromAlternate) => ({
    id,
    name: 'Ada Lovelace',
    email: 'ada@work.example',
    account: { kind: 'none' },
    onPremises: null,
    administrator: null,
    values: [
      {
        attribute: 'userPrincipalName',
        now: { kind: 'not-known' },
        next: { kind: 'text', text: signInNameFromAlternate ? 'ada@post.example' : 'ada@work.example' },
        cellClass: 'not-known',
        hints: [],
      },
    ],
  }),
};

it('shows the sign-in name that the pending changes would bring, and follows them', async () => {
  const client = new QueryClient();
  const card = (userPrincipalNameFromAlternateEmail: 'export' | 'exclude') => (
    <QueryClientProvider client={client}>
      <PersonCard
        preview={preview}
        state={ready}
        id="ada"
        wanted={{ ...allExcluded, userPrincipalNameFromAlternateEmail }}
        held="now"
        heading={() => () => undefined}
        onClose={() => undefined}
      />
    </QueryClientProvider>
  );
  const { rerender } = render(card('export'));
  expect(await screen.findByRole('cell', { name: 'ada@post.example' })).toBeDefined();
  rerender(card('exclude'));
  expect(await screen.findByRole('cell', { name: 'ada@work.example' })).toBeDefined();
});
