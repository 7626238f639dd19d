// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupFile } from '../../../api/file/backupFile';
import { readSavedText } from '../../../api/file/savedFile';
import type { ClassCounts, Preview, PreviewState } from '../../../api/preview/preview';
import { directoryId, entry } from '../../../domain/backup/testing/backups';
import type { Changes } from '../../../domain/changes';
import type { Directory, Rule } from '../../../domain/directory';
import { isRuleId } from '../../../domain/directory';
import type { BackupEntry } from '../../../domain/preview/backupEntry';
import { planToJson } from '../../../domain/sharedPlan/sharedPlan';
import { saveFile } from '../../../ui/saveFile';
import { BackupButton } from './BackupButton';
import { OpenPlan } from './OpenPlan';
import { planOf } from './planOf';
import { SharePlan } from './SharePlan';

vi.mock(import('../../../ui/saveFile'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

const directory: Directory = {
  id: directoryId,
  name: 'Contoso',
  kind: 'microsoft-365',
  vendorType: 'office_365',
  defaultDomain: null,
  authorisation: null,
};
const changes: Changes = { turnOn: ['department'], turnOff: ['city'] };
const counts: ClassCounts = {
  same: 5,
  formatting: 0,
  fills: 0,
  overwrites: 2,
  clears: 0,
  'too-long': 0,
  refused: 0,
  'manager-unresolved': 0,
  'not-known': 1,
};
const ready: PreviewState = {
  phase: 'ready',
  source: {
    kind: 'graph',
    name: 'Microsoft Graph',
    lacks: [],
    unknownColumns: [],
    administratorsKnown: true,
  },
  jumpCloud: { read: 8, expected: 8 },
  finding: null,
  microsoft: { read: 8, expected: 8 },
  secondsLeft: null,
  readAt: Date.UTC(2026, 10, 23, 10),
  problem: null,
  counts: new Map([['department', counts]]),
  people: 8,
  withoutAccount: 1,
  ambiguous: 0,
  accountsOnly: 0,
};

const previewWith = (state: PreviewState, held: () => Promise<readonly BackupEntry[]>): Preview => ({
  state: () => state,
  subscribe: () => () => undefined,
  start: () => undefined,
  cancel: () => undefined,
  resume: () => undefined,
  query: async ({ attributes }) => ({ id: 0, total: attributes.length }),
  rows: async () => [],
  person: async () => null,
  findPeople: async () => [],
  oneSided: async () => [],
  valuesAtRisk: held,
  accounts: async () => [],
  dispose: () => undefined,
});

const files = vi.mocked(saveFile);
const onSaved = vi.fn<() => void>();
const onOpen = vi.fn<(opened: Changes) => void>();
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  for (const mock of [files, onSaved, onOpen]) mock.mockClear();
});
afterEach(cleanup);

describe('BackupButton', () => {
  const show = (state: PreviewState, held: () => Promise<readonly BackupEntry[]>) =>
    render(
      <BackupButton
        preview={previewWith(state, held)}
        directory={directory}
        changes={changes}
        onSaved={onSaved}
      />,
    );

  it('saves a file that opens again, and says what it holds and what it cannot hold', async () => {
    show(ready, async () => [entry, { ...entry, microsoftId: null, value: null }]);
    expect(screen.getByText(/3 values in Microsoft 365 would change/)).toBeDefined();
    await userEvent.click(button('Save backup'));
    expect((await screen.findByRole('status')).textContent).toBe(
      'Saved 2 values in backup-contoso-2026-11-23t10-00.json. 1 value more is not known, so no backup can hold it.',
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

  it('does not take a CSV file for a way back', async () => {
    show(ready, async () => [entry]);
    await userEvent.click(button('Save as CSV, to read'));
    expect(files.mock.calls.map(([name, ending]) => [name, ending])).toEqual([
      ['backup-contoso-2026-11-23t10-00.csv', 'csv'],
    ]);
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('says when no backup could be made', async () => {
    show(ready, () => Promise.reject(new Error('the worker is gone')));
    await userEvent.click(button('Save backup'));
    expect((await screen.findByRole('status')).textContent).toMatch(/could not be made/);
    expect(files).not.toHaveBeenCalled();
    expect(button('Save backup')).toBeDefined();
  });

  it.each<[string, Partial<PreviewState>]>([
    ['before the comparison is complete', { phase: 'reading' }],
    ['where there is no Microsoft side', { source: { ...ready.source, kind: 'none' } as never }],
  ])('offers nothing %s', (_, part) => {
    show({ ...ready, ...part }, async () => []);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/Compare with them first/)).toBeDefined();
  });
});

const rules: readonly Rule[] = ['5f0c9a1b2d3e4f5061728399']
  .filter(isRuleId)
  .map((id) => ({ id, name: 'user_city', direction: 'export' }));
const plan = planOf(directory, changes, ready, Date.UTC(2026, 10, 23, 11));

describe('SharePlan', () => {
  it('writes the plan in each format, and downloads the one that is shown', async () => {
    render(<SharePlan plan={plan} rules={rules} onClose={() => undefined} />);
    const text = (label: string) => screen.getByRole('region', { name: `Plan as ${label}` }).textContent;
    expect(text('Markdown')).toContain('overwrites 2, not known 1, same 5');
    await userEvent.click(screen.getByRole('radio', { name: 'curl' }));
    expect(text('curl')).toContain('jc -X DELETE "$rules/5f0c9a1b2d3e4f5061728399"');
    await userEvent.click(screen.getByRole('radio', { name: 'PowerShell' }));
    expect(text('PowerShell')).toContain("TurnOn    = @('user_department')");
    await userEvent.click(screen.getByRole('radio', { name: 'JSON' }));
    expect(text('JSON')).toBe(planToJson(plan));
    await userEvent.click(button('Download'));
    expect(files).toHaveBeenCalledWith('plan-contoso-2026-11-23t11-00.json', 'json', planToJson(plan));
    expect(screen.getByRole('status').textContent).toBe('Downloaded as plan-contoso-2026-11-23t11-00.json.');
  });

  it('leaves out the numbers of a comparison that is not complete', () => {
    expect(planOf(directory, changes, { ...ready, phase: 'reading' }, 0).effect).toBeNull();
    expect(planOf(directory, changes, null, 0).effect).toBeNull();
  });
});

describe('OpenPlan', () => {
  const choose = async (text: string) => {
    render(<OpenPlan directory={directory} rules={rules} onOpen={onOpen} onClose={() => undefined} />);
    const input = screen.getByLabelText('Choose a plan', { selector: 'input' });
    await userEvent.upload(input, new File([text], 'plan.json', { type: 'application/json' }));
  };

  it('loads what is left to do', async () => {
    await choose(planToJson({ ...plan, changes: { turnOn: ['department'], turnOff: ['city', 'state'] } }));
    expect((await screen.findByRole('status')).textContent).toMatch(/Loads 1 on, 1 off.*State or province/);
    await userEvent.click(button('Load as unsaved changes'));
    expect(onOpen).toHaveBeenCalledWith({ turnOn: ['department'], turnOff: ['city'] });
  });

  it('has nothing to load where all is done', async () => {
    await choose(planToJson({ ...plan, changes: { turnOn: ['city'], turnOff: [] } }));
    expect((await screen.findByRole('status')).textContent).toMatch(/Nothing is left to do/);
    expect(screen.queryByRole('button', { name: 'Load as unsaved changes' })).toBeNull();
  });

  it.each([
    ['{', 'This is not a JSON file'],
    ['{}', 'This file is not a plan of this console'],
    [planToJson(plan).replace(directoryId, '0123456789abcdef01234567'), 'This plan is for another directory'],
  ])('refuses %s', async (text, title) => {
    await choose(text);
    expect((await screen.findByRole('alert')).textContent).toContain(title);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
