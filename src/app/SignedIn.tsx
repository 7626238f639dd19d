import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { createQueryClient } from '../api/queries';
import { Pages } from './Pages';

const IdleLock = lazy(() => import('./idle/IdleLock'));

/**
 * The pages of one session, with a cache of their own: nothing that one administrator or organisation could read is
 * ever shown to another. Another session is another `key`.
 */
export function SignedIn() {
  const [client] = useState(createQueryClient);
  // From here on, however late the part that watches arrives.
  const [since] = useState(Date.now);
  return (
    <QueryClientProvider client={client}>
      <Pages />
      <Suspense>
        <IdleLock since={since} />
      </Suspense>
    </QueryClientProvider>
  );
}
