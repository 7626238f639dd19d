import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { Binding } from '../../domain/binding/binding';
import type { BindingQuery } from '../../api/preview/bindings';
import { LinkButton } from '../../ui/LinkButton';
import { plural } from '../shared/format';
import { useNarrow } from '../shared/preview/useNarrow';
import { type Listed, nothingYet, type Shown, useResult } from '../shared/preview/useResult';
import { useRowsInView } from '../shared/preview/useRowsInView';
import { useSpokenTotal } from '../shared/preview/useSpokenTotal';
import { headHeight, scroller } from '../shared/preview/peopleLook';
import { scrollHeight } from '../shared/preview/useScrollWindow';
import type { BoundUsers } from './useBoundUsers';
import { UserRow } from './UserRow';
import { columnsFit, narrowTable, rowHeights, wideTable } from './usersLook';
import type { UsersSort, UsersView } from './usersView';

const heads: readonly { readonly title: string; readonly by: UsersSort['by'] | null }[] = [
  { title: 'User', by: 'person' },
  { title: 'Bound', by: null },
  { title: 'Synchronisation', by: 'status' },
  { title: 'Last synced', by: 'synced' },
  { title: 'Microsoft account', by: null },
];

interface HeadProps {
  readonly sort: UsersSort;
  readonly narrow: boolean;
  readonly onSort: (sort: UsersSort) => void;
}

function Head({ sort, narrow, onSort }: HeadProps) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads
          .filter(({ by }) => !narrow || by !== null)
          .map(({ title, by }) => {
            const active = by !== null && by === sort.by;
            return (
              <th key={title} scope="col" aria-sort={active ? direction : undefined}>
                {by === null ? (
                  title
                ) : (
                  <LinkButton onClick={() => onSort({ by, descending: active && !sort.descending })}>
                    {title}
                    {active && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                  </LinkButton>
                )}
              </th>
            );
          })}
      </tr>
    </thead>
  );
}

/** The same object as long as it asks for the same, since each new one is asked anew. */
function useQuery(view: UsersView, names: ReadonlyMap<string, string>): BindingQuery {
  const { search, status, route, group } = view;
  const { by, descending } = view.sort;
  return useMemo(
    () => ({ search, status, route, group, groups: [...names], sort: { by, descending } }),
    [search, status, route, group, names, by, descending],
  );
}

/** While users are read, the list is made anew each time their number has doubled. */
function versionOf({ phase, people, readAt }: BoundUsers['state']): number {
  return phase === 'reading' ? Math.ceil(Math.log2(1 + people / 100)) : (readAt ?? 0);
}

interface RowsProps {
  readonly users: BoundUsers;
  readonly list: HTMLElement | null;
  readonly result: Shown<BindingQuery | null, Listed, Binding>;
  readonly onView: (first: number) => void;
  readonly narrow: boolean;
  readonly groupName: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** The rows in view: all that is drawn again while the list is scrolled. */
function Rows({ users, list, result, onView, narrow, groupName, onOpen }: RowsProps) {
  const { first, count, offset, keyOf, rowAt } = useRowsInView({
    fetchRows: users.preview.bindingRows,
    result,
    onView,
    list,
    rowHeight: narrow ? rowHeights.narrow : rowHeights.wide,
  });
  return (
    <tbody style={{ transform: `translateY(${-offset}px)` }}>
      {Array.from({ length: Math.max(0, count) }, (_, place) => (
        <UserRow
          key={keyOf(first + place)}
          user={rowAt(first + place)}
          index={first + place + 2}
          groupName={groupName}
          onOpen={onOpen}
        />
      ))}
    </tbody>
  );
}

interface Props {
  readonly users: BoundUsers;
  readonly view: UsersView;
  readonly groupNames: ReadonlyMap<string, string>;
  readonly groupName: (id: string) => string;
  readonly onChange: (change: Partial<UsersView>) => void;
}

/** All bound users. Only the rows in view exist, so that a hundred thousand scroll like ten. */
export function UsersTable({ users, view, groupNames, groupName, onChange }: Props) {
  const { preview, state } = users;
  const narrow = useNarrow(columnsFit);
  const query = useQuery(view, groupNames);
  const [list, setList] = useState<HTMLElement | null>(null);
  const { result, onView } = useResult({
    prepare: preview.bindings,
    fetchRows: preview.bindingRows,
    query,
    version: versionOf(state),
  });
  const total = result?.total ?? 0;
  const isReading = state.phase === 'reading';
  // While people are read, the next version is always on its way.
  const isAsked = result?.query === query && (isReading || result.version === versionOf(state));
  useSpokenTotal(
    JSON.stringify([view.search, view.status, view.route, view.group, view.sort, isReading]),
    isAsked ? plural(total, 'user', 'users') : null,
  );
  const height = scrollHeight(total, narrow ? rowHeights.narrow : rowHeights.wide);
  return (
    <>
      <Box sx={{ mb: 0.5, color: 'text.secondary' }}>
        {result === undefined
          ? 'Counting…'
          : `${plural(total, 'user', 'users')}${state.phase === 'ready' ? '' : ' so far'}`}
      </Box>
      <Box component="section" aria-label="List of bound users" ref={setList} tabIndex={0} sx={scroller}>
        <div style={{ height: headHeight + height }}>
          <Box component="table" aria-rowcount={total + 1} sx={narrow ? narrowTable : wideTable}>
            <Head sort={view.sort} narrow={narrow} onSort={(sort) => onChange({ sort })} />
            <Rows
              users={users}
              list={list}
              result={result ?? nothingYet}
              onView={onView}
              narrow={narrow}
              groupName={groupName}
              onOpen={(person) => onChange({ person })}
            />
          </Box>
        </div>
      </Box>
    </>
  );
}
