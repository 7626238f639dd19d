// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importRun } from '../../api/import/importRun';
import { chosenAs } from '../../api/import/testing/importServer';
import { createQueryClient } from '../../api/queries';
import { fakeNetwork, json, testDirectory } from '../../api/testSupport';
import { useImport } from './useImport';

const network = fakeNetwork();
const everybody = [chosenAs('ana'), chosenAs('bo'), chosenAs('cy')];

/** Opens the page. Each user waits for an answer: what the server does with them, by `answer`. */
function openPage() {
  const answers: ((response: Response) => void)[] = [];
  network.answer(({ url }) =>
    url.includes('/search/')
      ? json({ results: [], totalCount: 0 })
      : new Promise((resolve) => answers.push(resolve)),
  );
  const client = createQueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const mount = () => renderHook(() => useImport(testDirectory), { wrapper });
  const answer = async (response: Response) => {
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await act(async () => answers.shift()?.(response));
  };
  return { mount, answer };
}

type Page = ReturnType<ReturnType<typeof openPage>['mount']>;

const made = () => json({ _id: 'u1', username: 'somebody', email: 'somebody@m.example' });
const forbidden = () => json({ message: 'Forbidden' }, 403);
const names = (list: Page['result']['current']['choice']['list']) => list.map(({ username }) => username);

function begin({ result }: Page): void {
  act(() => result.current.choice.choose(everybody.map(({ candidate }) => candidate)));
  act(() => void result.current.start(result.current.choice.list));
}

const hasEnded = () => vi.waitFor(() => expect(importRun.state().kind).toBe('ended'));

afterEach(() => {
  cleanup();
  importRun.dismiss();
});

describe('trying an import again', () => {
  it('sends those whom it has not made, as they are chosen now', async () => {
    const { mount, answer } = openPage();
    const page = mount();
    begin(page);
    await answer(made());
    await answer(forbidden());
    await hasEnded();
    expect(names(page.result.current.again)).toEqual(['bo', 'cy']);
    act(() => page.result.current.choice.rename(chosenAs('bo').candidate, 'bo.2'));
    act(() => page.result.current.choice.leave([chosenAs('cy').candidate.id]));
    expect(names(page.result.current.again)).toEqual(['bo.2']);
  });

  it('leaves out whoever was chosen since, and has not been reviewed', async () => {
    const { mount, answer } = openPage();
    const page = mount();
    begin(page);
    await answer(forbidden());
    await hasEnded();
    act(() => page.result.current.choice.choose([chosenAs('dee').candidate]));
    expect(names(page.result.current.choice.list)).toEqual(['ana', 'bo', 'cy', 'dee']);
    expect(names(page.result.current.again)).toEqual(['ana', 'bo', 'cy']);
  });

  it('is possible on a page that was left and opened again during the import', async () => {
    const { mount, answer } = openPage();
    const left = mount();
    begin(left);
    await answer(made());
    left.unmount();
    const page = mount();
    expect(names(page.result.current.choice.list)).toEqual(['ana', 'bo', 'cy']);
    await answer(forbidden());
    await hasEnded();
    expect(names(page.result.current.choice.list)).toEqual(['bo', 'cy']);
    expect(names(page.result.current.again)).toEqual(['bo', 'cy']);
  });
});
