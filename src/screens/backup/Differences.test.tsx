// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { comparePerson } from '../../domain/backup/compare';
import { peopleIn } from '../../domain/backup/people';
import { entry } from '../../domain/backup/testing/backups';
import { LiveRegionProvider } from '../../ui/LiveRegion';
import { Differences } from './Differences';

afterEach(cleanup);

/** The comparison of a backup that names Ada so, with the account of her id. */
function show(userPrincipalName: string | null): void {
  const account = {
    id: entry.microsoftId,
    userPrincipalName: 'ada@contoso.example',
    mail: null,
    values: { department: 'Sales' },
  };
  const people = peopleIn([{ ...entry, userPrincipalName }]).map((person) => comparePerson(person, account));
  render(
    <LiveRegionProvider>
      <Differences
        found={{ people, names: new Map(), source: 'Microsoft Graph', isOlder: false }}
        summary={{ current: null }}
      />
    </LiveRegionProvider>,
  );
}

const heads = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);

function found(text: string): number {
  fireEvent.change(screen.getByLabelText('Search users'), { target: { value: text } });
  return heads().length;
}

describe('what differs from a backup', () => {
  it.each([
    ['ada@old.example', 'Ada Lovelace ada@old.example in the backup, now ada@contoso.example'],
    [null, 'Ada Lovelace sign-in name not known in the backup, now ada@contoso.example'],
    ['Ada@contoso.example', 'Ada Lovelace Ada@contoso.example'],
  ])('of somebody named %s there says whose account is compared', (before, head) => {
    show(before);
    expect(heads()).toEqual([head]);
  });

  it('is found by the sign-in name of then and of now', () => {
    show('ada@old.example');
    expect(['old.example', 'CONTOSO', 'nobody'].map(found)).toEqual([1, 1, 0]);
  });
});
