// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupFile } from '../../../api/file/backupFile';
import { readSavedText } from '../../../api/file/savedFile';
import type { PreviewState } from '../../../api/preview/state';
import { directoryId, entry } from '../../../domain/backup/testing/backups';
import type { BackupEntry } from '../../../domain/preview/backupEntry';
import { saveFile } from '../../../ui/saveFile';
import { BackupButton } from './BackupButton';
import { changes, directory, previewWith, ready, source } from './testing/readyPreview';

vi.mock(import('../../../ui/saveFile'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

const files = vi.mocked(saveFile);
const onSaved = vi.fn<() => void>();
const button = (name: string) => screen.getByText(name, { selector: 'button' });

// It lays nothing out, and cannot scroll.
Element.prototype.scrollIntoView = () => {};

beforeEach(() => {
  files.mockClear();
  onSaved.mockClear();
});
afterEach(cleanup);

const show = (state: PreviewState, held: () => Promise<readonly BackupEntry[]>) =>
  render(
    <BackupButton
      preview={previewWith(state, held)}
      directory={directory}
      attributes={changes.turnOn}
      onSaved={onSaved}
    />,
  );

describe('BackupButton', () => {
  it('saves a file that opens again, and says what it holds and what it cannot hold', async () => {
    show(ready, async () => [entry, { ...entry, microsoftId: null, value: null }]);
    expect(
      screen.getByText(
        /^3 values in Microsoft 365 may change\. 1 of them is not known\. The backup holds the other 2, as they stood there on/,
      ),
    ).toBeDefined();
    fireEvent.click(button('Save backup'));
    expect((await screen.findByRole('status')).textContent).toBe(
      'Saved 2 values in backup-contoso-2026-11-23-10-00.json. 1 value more is not known, so no backup can hold it.',
    );
    expect(onSaved).toHaveBeenCalledOnce();
    expect(readSavedText(files.mock.calls[0]?.[2] ?? '', backupFile)).toMatchObject({
      ok: true,
      value: {
        directory: { id: directoryId, name: 'Contoso' },
        takenAt: '2026-11-23T10:00:00.000Z',
        source: 'Microsoft Graph',
        attributes: ['department'],
        entries: [entry, { ...entry, microsoftId: null, value: null }],
      },
    });
  });

  it('is of when the values are, and not of when a file with them was read', async () => {
    const file = {
      ...source,
      kind: 'file',
      name: 'users.csv',
      changedAt: Date.UTC(2026, 10, 20, 9),
    } as const;
    show({ ...ready, source: file, valuesAt: file.changedAt }, async () => [entry]);
    expect(screen.getByText(/stood there on Nov 20, 2026, .* by users\.csv\./)).toBeDefined();
    fireEvent.click(button('Save backup'));
    await screen.findByText(/^Saved 1 value in/);
    expect(files.mock.calls[0]?.[2]).toContain('"takenAt":"2026-11-20T09:00:00.000Z"');
  });

  it('counts what is not known of those who may lose a value as not held', () => {
    show({ ...ready, unseen: new Map([['department', 2]]) }, async () => []);
    expect(screen.getByText(/ 2 of them are not known\. The backup holds the other 1, as /)).toBeDefined();
  });

  it('does not take a CSV file for a way back', async () => {
    show(ready, async () => [entry]);
    fireEvent.click(button('Save as CSV, to read'));
    await screen.findByText(/^Saved 1 value in/);
    expect(files.mock.calls.map(([name, ending]) => [name, ending])).toEqual([
      ['backup-contoso-2026-11-23-10-00.csv', 'csv'],
    ]);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('says when no backup could be made', async () => {
    show(ready, () => Promise.reject(new Error('the worker is gone')));
    fireEvent.click(button('Save backup'));
    expect(await screen.findByText(/could not be made/, { selector: 'output' })).toBeDefined();
    expect(files).not.toHaveBeenCalled();
    expect(button('Save backup')).toBeDefined();
  });

  it.each<[string, Partial<PreviewState>]>([
    ['before the comparison is complete', { phase: 'reading' }],
    ['where there is no Microsoft side', { source: { ...source, kind: 'none' }, valuesAt: null }],
  ])('offers nothing %s', (_, part) => {
    show({ ...ready, ...part }, async () => []);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/Compare with them first/)).toBeDefined();
  });
});
