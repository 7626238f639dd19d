// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { UsersFilters } from './UsersFilters';
import { defaultUsersView } from './usersView';

const groupName = (id: string) => id.toUpperCase();

afterEach(cleanup);

it.each([
  ['a group that is not bound any more', ['staff'], ['All groups', 'STAFF', 'GONE']],
  ['a group where none is bound', [], ['All groups', 'GONE']],
  ['a bound group', ['gone', 'staff'], ['All groups', 'GONE', 'STAFF']],
])('offers %s of which the address asks, and takes it away', async (_, groups, names) => {
  const onChange = vi.fn<(change: object) => void>();
  render(
    <UsersFilters
      view={{ ...defaultUsersView, group: 'gone' }}
      groups={groups}
      groupName={groupName}
      onChange={onChange}
    />,
  );
  const select = screen.getByLabelText<HTMLSelectElement>('Group');
  expect(select.value).toBe('gone');
  expect([...select.options].map(({ label }) => label)).toEqual(names);
  await userEvent.selectOptions(select, 'All groups');
  expect(onChange).toHaveBeenCalledWith({ group: null });
});
