import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../api/queries';
import { Pages } from './Pages';

/** The pages of one session. What was read with one key is never shown to the next: each session has its own cache. */
export function SignedIn() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <Pages />
    </QueryClientProvider>
  );
}
