// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../api/queries';
import { fakeNetwork, hexId, json, type Reply, testDirectory } from '../../api/testSupport';
import type { Direction } from '../../domain/direction';
import { allExcluded, type Directions } from '../../domain/directions';
import { travelling } from '../../domain/testing/directions';
import { useExportForm } from './useExportForm';
import { useReview } from './useReview';
import { useSave } from './useSave';

const network = fakeNetwork();
const department = { turnOn: ['department'], turnOff: [] } as const;
const rule = { id: hexId(1), builtIn: 'user_department', direction: 'export' };

/** The page of a directory that exports nothing, with a change of Department confirmed and answered like this. */
async function pageAfterSaving(...answers: readonly Reply[]) {
  const client = createQueryClient();
  network.answer(() => json([]), ...answers);
  const { result, rerender } = renderHook(
    ({ saved }: { readonly saved: Directions }) => {
      const form = useExportForm(testDirectory, saved);
      const save = useSave(testDirectory);
      return { form, save, review: useReview(form, saved, save) };
    },
    {
      initialProps: { saved: allExcluded },
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      ),
    },
  );
  const want = (direction: Direction) => act(() => result.current.form.setValue('department', direction));
  want('export');
  act(() => result.current.review.send(department));
  await vi.waitFor(() => expect(result.current.save.state.kind).toBe('ended'));
  return {
    want,
    form: result.current.form,
    decide: (decisions: Parameters<typeof result.current.review.decide>[0]) =>
      act(() => result.current.review.decide(decisions)),
    reviewed: () => result.current.review.reviewed,
    open: () => act(() => result.current.review.open()),
    outcome: () => {
      const { state } = result.current.save;
      return state.kind === 'ended' ? state.outcome.kind : state.kind;
    },
    read: (saved: Directions) => rerender({ saved }),
    retry: () => act(() => result.current.review.retry()),
    discard: () => act(() => result.current.review.discard()),
    left: () => {
      const { state } = result.current.save;
      return state.kind === 'ended' ? state.left.turnOn : state.kind;
    },
    pending: () => result.current.form.getValues().department,
  };
}

const fails: Reply = () => json({ message: 'Internal error' }, 500);
const reads =
  (...rules: readonly unknown[]): Reply =>
  () =>
    json(rules);

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('deciding about what somebody else changed', () => {
  it('leaves what was composed since the save as it is, and reviews only what was confirmed', async () => {
    const page = await pageAfterSaving(fails, reads());
    act(() => page.form.setValue('manager', 'export'));
    const city = { id: hexId(2), builtIn: 'user_city', direction: 'export' };
    network.answer(reads(city));
    page.retry();
    await vi.waitFor(() => expect(page.outcome()).toBe('moved'));
    page.read(travelling(['city']));
    page.decide(new Map([['city', 'exclude']]));
    expect(page.form.getValues()).toMatchObject({ department: 'export', manager: 'export', city: 'exclude' });
    expect(page.reviewed()).toEqual({ changes: { turnOn: ['department'], turnOff: ['city'] }, moved: [] });
  });
});

describe('giving up what is pending', () => {
  it('takes the report of a save with it that changed nothing', async () => {
    const page = await pageAfterSaving(fails, reads());
    page.discard();
    expect([page.pending(), page.outcome()]).toEqual(['exclude', 'idle']);
  });

  it('leaves the report of a save that changed something', async () => {
    const page = await pageAfterSaving(() => json(rule, 201), reads(rule));
    page.discard();
    expect(page.outcome()).toBe('finished');
  });
});

describe('trying a save again', () => {
  it('sends what failed and is still pending', async () => {
    const { left, retry } = await pageAfterSaving(fails, reads());
    expect(left()).toEqual(['department']);
    network.answer(reads(), () => json(rule, 201), reads(rule));
    retry();
    await vi.waitFor(() => expect(left()).toEqual([]));
  });

  it('is not offered for what failed, was given up, and is composed again: that is reviewed again', async () => {
    const { want, left } = await pageAfterSaving(fails, reads());
    want('exclude');
    want('export');
    expect(left()).toEqual([]);
  });

  it('is not offered for what was saved, undone by somebody else, and is composed again', async () => {
    const { want, read, left, pending } = await pageAfterSaving(() => json(rule, 201), reads(rule));
    read(travelling(['department']));
    read(allExcluded);
    expect([left(), pending()]).toEqual([[], 'exclude']);
    want('export');
    expect(left()).toEqual([]);
  });
});
