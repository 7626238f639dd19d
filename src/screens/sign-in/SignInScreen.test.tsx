// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentSession, signOut } from '../../api/session';
import { SignInScreen } from './SignInScreen';

const organization = '5f0a1c7e9b3d246800000001';
const fetchMock = vi.fn<typeof fetch>();
const answer = (status: number, body: unknown) => () => Promise.resolve(Response.json(body, { status }));

async function submit(apiKey: string, organizationId = ''): Promise<void> {
  if (apiKey !== '') await userEvent.type(screen.getByLabelText('API key'), apiKey);
  if (organizationId !== '') await userEvent.type(screen.getByLabelText(/Organisation ID/), organizationId);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

const alertText = async () => (await screen.findByRole('alert')).textContent;

beforeEach(() => {
  fetchMock.mockReset();
  vi.stubGlobal('fetch', fetchMock);
  signOut('signed-out');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('signing in', () => {
  it('lets in whoever’s key JumpCloud accepts, with the organisation they chose', async () => {
    fetchMock.mockImplementation(answer(200, []));
    render(<SignInScreen reason="signed-out" organizationId={null} />);
    await submit(' a-key ', organization);
    await vi.waitFor(() => expect(currentSession()?.organizationId).toBe(organization));
    const headers = new Headers(fetchMock.mock.calls[0]?.[1]?.headers);
    expect([headers.get('x-api-key'), headers.get('x-org-id')]).toEqual(['a-key', organization]);
  });

  it('asks before sending anything where the key or the organisation cannot be right', async () => {
    render(<SignInScreen reason="signed-out" organizationId={null} />);
    await submit('', 'oakmere');
    const alerts = await screen.findAllByRole('alert');
    expect(alerts.map(({ textContent }) => textContent)).toEqual([
      'Enter an API key.',
      expect.stringContaining('24 characters'),
    ]);
    expect(fetchMock).not.toHaveBeenCalled();
  });

  it.each([
    ['a wrong key', answer(401, { message: 'Unauthorized' }), 'does not accept this API key'],
    ['a role without rights', answer(403, { message: 'Forbidden' }), 'does not let this administrator in'],
    ['an unknown organisation', answer(404, { message: 'Not found' }), 'does not know this organisation ID'],
  ])('says what is wrong: %s', async (_, reply, words) => {
    fetchMock.mockImplementation(reply);
    render(<SignInScreen reason="signed-out" organizationId={null} />);
    await submit('a-key', organization);
    expect(await alertText()).toContain(words);
    expect(currentSession()).toBeNull();
  });

  it('tells whose session ended that nothing is lost', () => {
    render(<SignInScreen reason="expired" organizationId={organization} />);
    expect(screen.getByText('Your session ended')).toBeDefined();
    expect(screen.getByText(/unsaved changes are kept in this tab/)).toBeDefined();
    expect(screen.getByLabelText(/Organisation ID/)).toHaveProperty('value', organization);
  });

  it('tells whose page was locked why', () => {
    render(<SignInScreen reason="locked" organizationId={null} />);
    expect(screen.getByText('Locked because nobody used this page')).toBeDefined();
  });

  it('is friendly to password managers', () => {
    render(<SignInScreen reason="signed-out" organizationId={null} />);
    const key = screen.getByLabelText('API key');
    expect([key.getAttribute('type'), key.getAttribute('autocomplete')]).toEqual([
      'password',
      'current-password',
    ]);
  });
});
