// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../api/queries';
import { fakeNetwork, json, type Reply } from '../../api/testSupport';
import { type Directory, isDirectoryId } from '../../domain/directory';
import { SharedDomainNotice } from './SharedDomainNotice';

const network = fakeNetwork();
afterEach(cleanup);

function directory(digit: string, defaultDomain: string | null, over: Partial<Directory> = {}): Directory {
  const id = digit.repeat(24);
  if (!isDirectoryId(id)) throw new Error(`${id} is no id`);
  const usual = { kind: 'microsoft-365', vendorType: 'office_365', authorisation: null } as const;
  return { id, name: `Directory ${digit}`, defaultDomain, ...usual, ...over };
}

const [a, b, c] = [directory('a', 'x.example'), directory('b', null), directory('c', 'c.example')];

/** Draws a notice for each of these; all of what is shared where it is about none. */
function draw(reply: Reply, directories: readonly Directory[], ...about: readonly Directory[]) {
  network.answer(reply);
  const client = createQueryClient();
  render(
    <QueryClientProvider client={client}>
      {about.length === 0 && <SharedDomainNotice directories={directories} />}
      {about.map(({ id }) => (
        <SharedDomainNotice key={id} directories={directories} about={id} />
      ))}
    </QueryClientProvider>,
  );
  return client;
}

/** The second directory has the domain of the first in its list, and only there. */
const lists: Reply = ({ url }) =>
  json({ domains: url.includes(b.id) ? [{ domain: 'X.example' }] : [], totalCount: 1 });

describe('the warning of a shared domain', () => {
  it('tells the domain, what it means, and the way to the comparison', async () => {
    draw(lists, [a, b, c]);
    expect((await screen.findByRole('status')).textContent).toMatch(
      /^Directory a and Directory b share the domain x\.example.*probably write to the same accounts/,
    );
    expect(screen.getByText('Compare them').getAttribute('href')).toBe(
      `/directories/compare?with=${a.id},${b.id}`,
    );
  });

  it.each([404, 403, 500])(
    'does with the default domains where the lists are answered with %i',
    async (status) => {
      draw(() => json({}, status), [a, directory('d', 'x.example'), c]);
      expect((await screen.findByRole('status')).textContent).toContain('Directory a and Directory d');
    },
  );

  it('is told on the pages of those that it concerns, and on no other', async () => {
    draw(lists, [a, b, c], c, a);
    expect(await screen.findAllByRole('status')).toHaveLength(1);
  });

  it('asks nothing where there is one Microsoft 365 directory', () => {
    const client = draw(lists, [a, directory('d', 'x.example', { kind: 'google-workspace' })]);
    expect(client.isFetching()).toBe(0);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
