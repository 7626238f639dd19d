// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from '../../api/errors';
import { currentSession, signOut, subscribeSession } from '../../api/session';
import { SignInScreen } from './SignInScreen';

const organization = '5f0a1c7e9b3d246800000001';
const otherOrganization = '5f0a1c7e9b3d246800000002';
const fetchMock = vi.fn<typeof fetch>();
const answer = (status: number, body: unknown) => () => Promise.resolve(Response.json(body, { status }));

async function submit(apiKey: string, organizationId = ''): Promise<void> {
  if (apiKey !== '') await userEvent.type(screen.getByLabelText('API key'), apiKey);
  if (organizationId !== '') await userEvent.type(screen.getByLabelText(/Organisation ID/), organizationId);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

async function submitNothing(): Promise<void> {
  await userEvent.clear(screen.getByLabelText('API key'));
  await userEvent.type(screen.getByLabelText('API key'), '{Enter}');
}

/** Lets each request be answered when the test says so, in any order. */
function answerLater(): readonly ((response: Response) => Promise<void>)[] {
  const answers: ((response: Response) => Promise<void>)[] = [];
  fetchMock.mockImplementation(
    () => new Promise((resolve) => answers.push((response) => act(() => Promise.resolve(resolve(response))))),
  );
  return answers;
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
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    await submit(' a-key ', organization);
    await vi.waitFor(() => expect(currentSession()?.organizationId).toBe(organization));
    const headers = new Headers(fetchMock.mock.calls[0]?.[1]?.headers);
    expect([headers.get('x-api-key'), headers.get('x-org-id')]).toEqual(['a-key', organization]);
  });

  it('asks before sending anything where the key or the organisation cannot be right', async () => {
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
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
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    await submit('a-key', organization);
    expect(await alertText()).toContain(words);
    expect(currentSession()).toBeNull();
  });

  it('shows no old answer beside a new mistake', async () => {
    fetchMock.mockImplementation(answer(401, { message: 'Unauthorized' }));
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    await submit('a-key', organization);
    await screen.findByText('JumpCloud does not accept this API key');
    await submitNothing();
    expect(await alertText()).toBe('Enter an API key.');
  });

  it('waits for no attempt after which a mistake was submitted', async () => {
    const answers = answerLater();
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    await submit('a-key', organization);
    await submitNothing();
    expect(await alertText()).toBe('Enter an API key.');
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeDefined();
    await answers[0]?.(Response.json({ message: 'Unauthorized' }, { status: 401 }));
    expect(await alertText()).toBe('Enter an API key.');
  });

  it.each([
    ['lets in', 200],
    ['refuses', 401],
  ])(
    'goes by what was entered last, where an earlier attempt is answered after it and %s',
    async (_, status) => {
      const answers = answerLater();
      render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
      await submit('a-key', organization);
      const field = screen.getByLabelText(/Organisation ID/);
      await userEvent.clear(field);
      await userEvent.type(field, `${otherOrganization}{Enter}`);
      expect(answers).toHaveLength(2);
      await answers[1]?.(Response.json([]));
      await vi.waitFor(() => expect(currentSession()?.organizationId).toBe(otherOrganization));
      const entered = currentSession();
      await answers[0]?.(Response.json([], { status }));
      expect(currentSession()).toBe(entered);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('waits for the last attempt, where an earlier one is refused before it', async () => {
    const answers = answerLater();
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    await submit('a-key', organization);
    await userEvent.type(screen.getByLabelText('API key'), '-corrected{Enter}');
    await answers[0]?.(Response.json({ message: 'Unauthorized' }, { status: 401 }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Checking the key …' })).toBeDefined();
    await answers[1]?.(Response.json([]));
    await vi.waitFor(() => expect(currentSession()?.organizationId).toBe(organization));
  });

  it('tries the same once, however often the button is pressed meanwhile', async () => {
    const answers = answerLater();
    const sessions: unknown[] = [];
    const stop = subscribeSession(() => sessions.push(currentSession()));
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    await userEvent.type(screen.getByLabelText('API key'), 'a-key');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByRole('button', { name: 'Checking the key …' })).toBeDefined();
    for (const reply of answers) await reply(Response.json([]));
    await vi.waitFor(() => expect(sessions).toHaveLength(1));
    stop();
    expect(answers).toHaveLength(1);
  });

  it('tells whose session ended why, and that nothing is lost', () => {
    const refusal: ApiError = {
      kind: 'unauthenticated',
      status: 401,
      message: 'API key expired',
      requestId: null,
    };
    render(<SignInScreen reason="expired" organizationId={organization} refusal={refusal} />);
    expect(screen.getByText('Your session ended')).toBeDefined();
    expect(screen.getByText(/has expired.* Unsaved changes, if any, are kept in this tab/)).toBeDefined();
    expect(screen.getByText('JumpCloud said: “API key expired”. Status 401.')).toBeDefined();
    expect(screen.getByLabelText(/Organisation ID/)).toHaveProperty('value', organization);
  });

  it('tells whose page was locked why', () => {
    render(<SignInScreen reason="locked" organizationId={null} refusal={null} />);
    expect(screen.getByText('Locked because nobody used this page')).toBeDefined();
  });

  it('is friendly to password managers', () => {
    render(<SignInScreen reason="signed-out" organizationId={null} refusal={null} />);
    const key = screen.getByLabelText('API key');
    expect([key.getAttribute('type'), key.getAttribute('autocomplete')]).toEqual([
      'password',
      'current-password',
    ]);
  });
});
