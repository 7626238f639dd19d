// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createPreview } from '../../../api/preview/preview';
import { createQueryClient } from '../../../api/queries';
import { fakeNetwork, json, silent, testDirectory } from '../../../api/testSupport';
import { UserChooser } from './UserChooser';

const network = fakeNetwork();
afterEach(cleanup);

const nobody = () => json({ results: [], totalCount: 0 });

it('asks for what was typed once the typing ends, and says of nobody else that they were not found', async () => {
  network.answer(nobody, silent);
  const preview = createPreview(testDirectory, { kind: 'bindings' });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <UserChooser
        users={{ preview, state: preview.state(), readAgain: () => undefined, readAllAgain: () => undefined }}
        groupName={(id) => id}
        chosen={new Set()}
        onChoose={() => undefined}
      />
    </QueryClientProvider>,
  );
  const field = screen.getByRole('searchbox');
  await userEvent.type(field, 'zoe');
  expect(await screen.findByText('Nobody found.')).toBeDefined();
  expect(network.requests).toHaveLength(1);

  await userEvent.type(field, ' x');
  expect(screen.queryByText('Nobody found.')).toBeNull();
  await expect.poll(() => network.requests).toHaveLength(2);
  expect(screen.getByText('Searching …')).toBeDefined();
});
