import Box from '@mui/material/Box';
import { useId, useMemo, useRef, useState } from 'react';
import type { Binding } from '../../domain/binding/binding';
import type { BindingList, BindingQuery } from '../../api/preview/bindings';
import { useAnnounce } from '../../ui/LiveRegion';
import { useNarrow } from '../../ui/useNarrow';
import { useRem } from '../../ui/useRem';
import { plural } from '../shared/format';
import { type Listed, nothingYet, type Shown, useResult } from '../shared/preview/useResult';
import { useRowsInView } from '../shared/preview/useRowsInView';
import { useSpokenTotal } from '../shared/preview/useSpokenTotal';
import { ListFrame } from '../shared/preview/ListFrame';
import { scrollHeight } from '../shared/preview/useScrollWindow';
import { ListLine } from './ListLine';
import { NobodyListed } from './NobodyListed';
import { rowsOf } from './rowsOf';
import type { BoundUsers } from './useBoundUsers';
import type { Choice } from './useChosenUsers';
import { type Tick, UserRow } from './UserRow';
import { UsersHead } from './UsersHead';
import { cards, fit, lines, pairs, tallCards } from './usersLook';
import { noFilter, type UsersView } from './usersView';

/** The same object as long as it asks for the same, since each new one is asked anew. */
function useBindingQuery(
  view: UsersView,
  names: ReadonlyMap<string, string>,
  among: BindingQuery['among'],
): BindingQuery {
  const { search, status, route, group } = view;
  const { by, descending } = view.sort;
  return useMemo(
    () => ({ search, status, route, group, among, groups: [...names], sort: { by, descending } }),
    [search, status, route, group, among, names, by, descending],
  );
}

/** While users are read, the list is made anew each time their number has doubled. */
function versionOf({ phase, people, readAt }: BoundUsers['state']): number {
  return phase === 'reading' ? Math.ceil(Math.log2(1 + people / 100)) : (readAt ?? 0);
}

interface RowsProps extends Pick<Props, 'users' | 'choice' | 'lockId' | 'groupName'> {
  readonly list: HTMLElement | null;
  readonly result: Shown<BindingQuery | null, Listed, Binding>;
  readonly onView: (first: number) => void;
  /** In pixels. */
  readonly rowHeight: number;
  readonly notDirectId: string;
  readonly onOpen: (id: string) => void;
  readonly onTick: (tick: Tick) => void;
}

/** The rows in view: all that is drawn again while the list is scrolled. */
function Rows({ users, list, result, onView, rowHeight, choice, ...row }: RowsProps) {
  const { first, count, offset, keyOf, rowAt } = useRowsInView({
    fetchRows: users.preview.bindingRows,
    result,
    onView,
    list,
    rowHeight,
  });
  return (
    <tbody style={{ transform: `translateY(${-offset}px)` }}>
      {Array.from({ length: Math.max(0, count) }, (_, at) => {
        const user = rowAt(first + at);
        return (
          <UserRow
            key={keyOf(first + at)}
            user={user}
            place={first + at}
            chosen={user !== undefined && choice.chosen.has(user.id)}
            {...row}
          />
        );
      })}
    </tbody>
  );
}

/** Chooses rows of the list that is drawn, one or those up to one, or all that the query finds. */
function useChoosing({ preview }: BoundUsers, { choose }: Choice, list: Listed, query: BindingQuery) {
  const announce = useAnnounce();
  const lastTick = useRef({ list: 0, place: 0 });
  const chooseRows = async (listId: number, from: number, to: number, on: boolean) => {
    const rows = (await rowsOf(preview, listId, from, to)).filter(({ routes }) => routes.direct);
    choose(rows, on);
    announce(`${plural(rows.length, 'user', 'users')} ${on ? 'chosen' : 'not chosen any more'}`);
  };
  return {
    tick: ({ user, place, on, upToHere }: Tick) => {
      const last = lastTick.current;
      lastTick.current = { list: list.id, place };
      if (!upToHere || last.list !== list.id) return choose([user], on);
      return void chooseRows(list.id, Math.min(last.place, place), Math.max(last.place, place) + 1, on);
    },
    all: async () => {
      // What is drawn may still be the list of the query before.
      const { id, total } = await preview.bindings(query);
      await chooseRows(id, 0, total, true);
    },
  };
}

interface Props {
  readonly users: BoundUsers;
  readonly view: UsersView;
  readonly groupNames: ReadonlyMap<string, string>;
  readonly groupName: (id: string) => string;
  readonly choice: Choice;
  /** The id of the text that says why nobody can be chosen; null where somebody can. */
  readonly lockId: string | null;
  readonly onChange: (change: Partial<UsersView>) => void;
}

/** All bound users. Only the rows in view exist, so that a hundred thousand scroll like ten. */
export function UsersTable({ users, view, groupNames, groupName, choice, lockId, onChange }: Props) {
  const { preview, state } = users;
  const notDirectId = useId();
  const narrow = useNarrow(fit.lines);
  const carded = useNarrow(fit.pairs);
  const tall = useNarrow(fit.cards);
  const layout = tall ? tallCards : carded ? cards : narrow ? pairs : lines;
  const rem = useRem();
  const rowHeight = rem * layout.rowHeight;
  const query = useBindingQuery(view, groupNames, choice.shown);
  const [list, setList] = useState<HTMLElement | null>(null);
  const { result, onView } = useResult<BindingQuery, BindingList & Listed, Binding>({
    prepare: preview.bindings,
    fetchRows: preview.bindingRows,
    query,
    version: versionOf(state),
  });
  const drawn = result ?? nothingYet;
  const choosing = useChoosing(users, choice, drawn, query);
  const { total } = drawn;
  const whole = rem * layout.headHeight + scrollHeight(total, rowHeight);
  const isReading = state.phase === 'reading';
  // While people are read, the next version is always on its way.
  const isAsked = result?.query === query && (isReading || result.version === versionOf(state));
  const { search, status, route, group, sort } = view;
  const isNobody = result !== undefined && isAsked && !isReading && total === 0;
  useSpokenTotal(
    JSON.stringify([search, status, route, group, sort, isReading, choice.shown?.length]),
    isAsked ? plural(total, 'user', 'users') : null,
  );
  return (
    <>
      <ListLine
        list={result}
        complete={state.phase === 'ready' && isAsked}
        onlyChosen={choice.shown !== null}
        lockId={lockId}
        notDirectId={notDirectId}
        onChooseAll={choosing.all}
        onShowEverybody={choice.showEverybody}
      />
      {isNobody && (
        <NobodyListed
          view={view}
          onlyChosen={choice.shown !== null}
          complete={state.phase === 'ready'}
          onShowAll={() => {
            choice.showEverybody();
            onChange(noFilter);
          }}
        />
      )}
      {!isNobody && (
        <ListFrame
          label="List of bound users"
          height={whole}
          settled={result !== undefined && !isReading}
          ref={setList}
        >
          <Box component="table" aria-rowcount={total + 1} sx={layout.table}>
            <UsersHead sort={sort} narrow={narrow} onSort={(by) => onChange({ sort: by })} />
            <Rows
              users={users}
              list={list}
              result={drawn}
              onView={onView}
              rowHeight={rowHeight}
              choice={choice}
              lockId={lockId}
              notDirectId={notDirectId}
              groupName={groupName}
              onOpen={(person) => onChange({ person })}
              onTick={choosing.tick}
            />
          </Box>
        </ListFrame>
      )}
    </>
  );
}
