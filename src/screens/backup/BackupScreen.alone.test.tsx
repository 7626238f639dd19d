// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../../api/queries';
import { backupToJson } from '../../domain/backup/backup';
import { comparePerson } from '../../domain/backup/compare';
import { peopleIn } from '../../domain/backup/people';
import { restoreScript } from '../../domain/backup/restoreScript';
import { backupOf, entry } from '../../domain/backup/testing/backups';
import { saveFile } from '../../ui/saveFile';
import { BackupScreen } from './BackupScreen';
import { Differences } from './Differences';

vi.mock(import('../../ui/saveFile'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

const manager = 'f0000000-0000-4000-8000-000000000009';
const backup = backupOf([
  entry,
  { ...entry, attribute: 'manager', value: manager },
  { ...entry, microsoftId: 'bo', userPrincipalName: 'bo@contoso.example', name: 'Bo', value: null },
]);

const choose = async (text: string, name = 'backup.json') => {
  const input = screen.getByLabelText(/^Open (a|another) backup$/, { selector: 'input' });
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }));
};
const open = async (text: string) => {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <BackupScreen />
    </QueryClientProvider>,
  );
  await choose(text);
};

afterEach(cleanup);

const cells = () => [...document.querySelectorAll('td')].map(({ textContent }) => textContent);

describe('BackupScreen', () => {
  it('says what a backup holds, and writes its script', async () => {
    await open(backupToJson(backup));
    const facts = within(await screen.findByRole('region', { name: 'backup.json' }));
    expect(facts.getByText('3 values of 2 users')).toBeDefined();
    expect(facts.getByText('Department 2 and Manager 1')).toBeDefined();
    expect(facts.getByRole('link', { name: 'Contoso' }).getAttribute('href')).toBe(
      `/directories/${backup.directory.id}`,
    );
    fireEvent.click(screen.getByText('Download restore script'));
    expect(saveFile).toHaveBeenCalledWith(
      'restore-contoso-2026-11-23-10-00.ps1',
      'ps1',
      restoreScript(backup),
    );
  });

  it('refuses another file with the reason', async () => {
    await open('{"kind":"attribute-export-backup","version":9}');
    expect((await screen.findByRole('alert')).textContent).toContain('A later release of this console');
  });

  it('keeps the open backup beside the refusal of another file, until the next one is open', async () => {
    await open(backupToJson(backup));
    const facts = await screen.findByRole('region', { name: 'backup.json' });
    await choose('Name,Value', 'values.json');
    const refusal = await screen.findByRole('alert');
    expect(refusal.textContent).toContain('This is not a JSON file');
    expect(refusal.textContent).toContain('backup.json is still open');
    expect(facts.isConnected).toBe(true);
    await choose(backupToJson(backup), 'next.json');
    await screen.findByRole('region', { name: 'next.json' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not tell of the script of another backup', async () => {
    await open(backupToJson(backup));
    fireEvent.click(await screen.findByText('Download restore script'));
    expect(screen.getByText(/^Downloaded as/)).toBeDefined();
    await choose(backupToJson(backup), 'next.json');
    await screen.findByRole('region', { name: 'next.json' });
    expect(screen.queryByText(/^Downloaded as/)).toBeNull();
  });
});

describe('Differences', () => {
  const [ada, bo] = peopleIn(backup.entries);
  if (!ada || !bo) throw new Error('The backup holds two people');
  const summary = { current: null };
  const account = {
    id: entry.microsoftId,
    userPrincipalName: 'ada@contoso.example',
    mail: null,
    values: { department: 'Sales', manager },
  };
  const found = {
    people: [comparePerson(ada, account), comparePerson(bo, null)],
    names: new Map([[manager, 'Grace Hopper, grace@contoso.example']]),
    source: 'Microsoft Graph, Nov 23, 2026, 12:00 PM',
    isOlder: false,
  };

  it('says plainly that there is nothing to restore, and offers no search then', () => {
    const same = {
      ...found,
      people: found.people
        .slice(0, 1)
        .map(({ person, signInNameNow, values }) => ({ person, signInNameNow, values: values.slice(1) })),
    };
    const { rerender } = render(<Differences found={same} summary={summary} />);
    expect(
      screen.getByText(/^Nothing to restore: Microsoft 365 holds the one value as in the backup\./),
    ).toBeDefined();
    expect(screen.queryByLabelText('Search users')).toBeNull();
    rerender(<Differences found={{ ...same, isOlder: true }} summary={summary} />);
    expect(screen.queryByText(/Nothing to restore/)).toBeNull();
    expect(screen.getByLabelText('Search users')).toBeDefined();
  });

  it('shows first what differs, and on demand the rest, person by person', () => {
    render(<Differences found={found} summary={summary} />);
    expect(screen.getByText(/1 value differs from the backup, 1 is as in the backup/)).toBeDefined();
    expect(cells()).toEqual(['Department', 'Research', 'Sales', 'Differs']);
    fireEvent.click(screen.getByLabelText('As in the backup'));
    expect(cells()).toEqual([
      'Manager',
      'Grace Hopper, grace@contoso.example',
      'Grace Hopper, grace@contoso.example',
      'As in the backup',
    ]);
    fireEvent.click(screen.getByLabelText('All'));
    fireEvent.change(screen.getByLabelText('Search users'), { target: { value: 'BO@' } });
    expect(cells()).toEqual(['Department', 'empty', 'not known', 'Account not found']);
    expect(screen.getByText('1 user')).toBeDefined();
  });

  it('says that values from before the backup tell nothing of what came after it', () => {
    const { rerender } = render(<Differences found={found} summary={summary} />);
    expect(screen.queryByText(/no newer than the backup/)).toBeNull();
    rerender(<Differences found={{ ...found, isOlder: true }} summary={summary} />);
    expect(screen.getByText('Compared with values no newer than the backup')).toBeDefined();
  });
});
