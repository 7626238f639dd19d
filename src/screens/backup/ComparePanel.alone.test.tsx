// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareGraph, type Readiness } from '../../api/microsoft/prepare';
import type { Preview } from '../../api/preview/preview';
import type { Phase, PreviewState, Source } from '../../api/preview/state';
import { createQueryClient, directoriesQuery } from '../../api/queries';
import type { Directory } from '../../domain/directory';
import { backupOf, entry } from '../../domain/backup/testing/backups';
import { LiveRegionProvider } from '../../ui/LiveRegion';
import { previewWith, ready } from '../shared/preview/testing/readyPreview';
import { ComparePanel } from './ComparePanel';
import { useComparison } from './useComparison';

/** A preview that goes on only when the test says so. */
class Reading {
  readonly source: Source;
  readonly preview: Preview;
  #state: PreviewState = ready;
  #listeners = new Set<() => void>();

  constructor(source: Source) {
    this.source = source;
    this.preview = {
      ...previewWith(ready, async () => []),
      state: () => this.#state,
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      cancel: () => this.comesTo('cancelled'),
      resume: () => this.comesTo('reading'),
    };
  }

  comesTo(phase: Phase, problem: PreviewState['problem'] = null): void {
    this.#state = { ...ready, phase, problem };
    for (const listener of this.#listeners) listener();
  }
}

const readings: Reading[] = [];
let answersOnce: Preview['accounts'] | null = null;

vi.mock(import('../../api/preview/preview'), async (load) => ({
  ...(await load()),
  createPreview: () => {
    let reading: Reading | null = null;
    const current = () => reading?.preview;
    return {
      ...previewWith(ready, async () => []),
      accounts: (refs) => {
        const answer = answersOnce ?? previewWith(ready, async () => []).accounts;
        answersOnce = null;
        return answer(refs);
      },
      state: () => current()?.state() ?? ready,
      subscribe: (listener) => current()?.subscribe(listener) ?? (() => undefined),
      cancel: () => current()?.cancel(),
      resume: () => current()?.resume(),
      start: async (source) => {
        reading = new Reading(source);
        reading.comesTo('reading');
        readings.push(reading);
        return null;
      },
    };
  },
}));
vi.mock(import('../../api/microsoft/prepare'), async (load) => ({
  ...(await load()),
  prepareGraph: vi.fn<typeof prepareGraph>(),
}));

function Compared() {
  const backup = backupOf([entry]);
  return <ComparePanel backup={backup} comparison={useComparison(backup)} />;
}

let client = createQueryClient();
const granted: Readiness = { kind: 'ready', note: null };
const show = () =>
  render(
    <QueryClientProvider client={client}>
      <LiveRegionProvider>
        <Compared />
      </LiveRegionProvider>
    </QueryClientProvider>,
  );

const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button' }));
const reading = () => screen.findByText(/^Reading users/);
/** The latest reading ends so. */
const comesTo = (phase: Phase, problem: PreviewState['problem'] = null) =>
  act(async () => readings.at(-1)?.comesTo(phase, problem));
const finding = /1 belongs to accounts that were not found/;

async function compare(): Promise<void> {
  press('Compare with Microsoft Graph');
  await reading();
  await comesTo('ready');
}

beforeEach(() => {
  readings.length = 0;
  client = createQueryClient();
  vi.mocked(prepareGraph).mockResolvedValue(granted);
});
afterEach(cleanup);

describe('ComparePanel', () => {
  it('says, beside the result too, where the directory of the backup is not known here', async () => {
    const { id } = backupOf([entry]).directory;
    const title = 'This directory is not in your organisation';
    const directory: Directory = {
      id,
      name: 'Contoso',
      kind: 'microsoft-365',
      vendorType: 'office_365',
      defaultDomain: 'contoso.example',
      authorisation: null,
    };
    client.setQueryData(directoriesQuery().queryKey, [directory]);
    show();
    expect(screen.queryByText(title)).toBeNull();
    act(() => void client.setQueryData(directoriesQuery().queryKey, []));
    await screen.findByText(title);
    await compare();
    await screen.findByText(finding);
    expect(screen.getByText(title).closest('details')).toBeNull();
  });

  it('says once, for those who do not see it, that the comparison is there', async () => {
    show();
    await compare();
    expect(screen.getByText(finding)).toBeDefined();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      '0 of 1 value differ; 1 could not be compared',
    ]);
    expect(document.activeElement).toBe(screen.getByText(finding));
  });

  it('says that the first reading was cancelled, and goes on with it', async () => {
    show();
    press('Compare with Microsoft Graph');
    await reading();
    press('Cancel reading');
    expect(screen.getByText('Reading was cancelled')).toBeDefined();
    expect(screen.getByText('Nothing was compared.')).toBeDefined();
    press('Go on reading');
    await comesTo('ready');
    expect(screen.getByText(finding)).toBeDefined();
    expect(screen.queryByText('Reading was cancelled')).toBeNull();
  });

  it('keeps what it found until there is something newer', async () => {
    show();
    await compare();
    press('Compare with Microsoft Graph');
    await reading();
    expect(screen.getByText(finding)).toBeDefined();
    press('Cancel reading');
    expect(screen.getByText('Reading was cancelled')).toBeDefined();
    expect(screen.getByText(/The comparison above is the one before/)).toBeDefined();
    expect(screen.getByText(finding)).toBeDefined();

    press('Compare with Microsoft Graph');
    await reading();
    await comesTo('failed', { title: 'Microsoft is down', whatToDo: 'Wait.', details: null });
    expect(screen.getByRole('alert').textContent).toMatch(
      /Microsoft is down.*comparison above is the one before/,
    );
    expect(screen.getByText(finding)).toBeDefined();
    press('Try again');
    await comesTo('ready');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reads anew where what was read could not be compared', async () => {
    show();
    answersOnce = () => Promise.reject(new Error('out of memory'));
    await compare();
    expect(screen.getByRole('alert').textContent).toContain('The comparison could not be finished');
    press('Try again');
    await reading();
    await comesTo('ready');
    expect(screen.getByText(finding)).toBeDefined();
    expect(readings.map(({ source }) => source.kind)).toEqual(['graph', 'graph']);
  });

  it('is not taken over by a sign-in that ends after a file was chosen, or after it is gone', async () => {
    const waiting: ((readiness: Readiness) => void)[] = [];
    vi.mocked(prepareGraph).mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
    const signIn = () => act(async () => waiting.at(-1)?.(granted));
    const { unmount } = show();
    press('Compare with Microsoft Graph');
    await screen.findByText('Waiting for Microsoft');
    const input = screen.getByLabelText('Choose an export file', { selector: 'input' });
    await userEvent.upload(input, new File(['a'], 'users.csv', { type: 'text/csv' }));
    await reading();
    await signIn();
    await comesTo('ready');
    expect(readings.map(({ source }) => source.kind)).toEqual(['file']);

    press('Compare with Microsoft Graph');
    await screen.findByText('Waiting for Microsoft');
    unmount();
    await signIn();
    expect(readings).toHaveLength(1);
  });
});
