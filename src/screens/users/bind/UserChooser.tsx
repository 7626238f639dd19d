import Box from '@mui/material/Box';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { userSearchQuery } from '../../../api/bindingQueries';
import { explain } from '../../../api/explain';
import { type Target, targetKey } from '../../../domain/binding/targets';
import { Button } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import { SearchInput } from '../../../ui/SearchInput';
import { useSettled } from '../../shared/useSettled';
import type { BoundUsers } from '../useBoundUsers';
import { routePhrase, targetOf } from '../userWords';
import { ChoiceRow, choiceList } from './ChoiceRow';

interface Props {
  readonly users: BoundUsers;
  readonly groupName: (id: string) => string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (target: Target, chosen: boolean) => void;
}

/** Finds users of the whole organisation, whom JumpCloud is asked for, and lets them be chosen. */
export function UserChooser({ users, groupName, chosen, onChoose }: Props) {
  const { preview, state } = users;
  const scope = useId();
  const [text, setText] = useState('');
  const typed = text.trim();
  const asked = useSettled(typed);
  const search = useInfiniteQuery({ ...userSearchQuery(asked), placeholderData: keepPreviousData });
  // Until JumpCloud has answered, what is found is that of the search before.
  const isSearching = typed !== asked || search.isPending || search.isPlaceholderData;
  const busy = search.isFetchingNextPage || isSearching;
  const found = asked === '' ? [] : (search.data?.pages.flatMap((page) => page.users) ?? []);
  const ids = found.map(({ id }) => id);
  const { data: bindings } = useQuery({
    queryKey: ['bindings-of', scope, ids, state.phase, state.readAt],
    queryFn: () => preview.bindingsOf(ids),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const bindingOf = (id: string) => bindings?.find((binding) => binding?.id === id) ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <SearchInput
        label="Search users to bind"
        placeholder="Search all users by name, address or username"
        value={text}
        onChange={setText}
      />
      {search.isError && (
        <ErrorState
          {...explain(search.error.error)}
          onRetry={() => void search.refetch()}
          retrying={search.isFetching}
        />
      )}
      {found.length > 0 && (
        <Box component="ul" aria-label="Users found" tabIndex={0} sx={choiceList}>
          {found.map((user) => {
            const routes = bindingOf(user.id)?.routes ?? null;
            const target = targetOf(user);
            return (
              <li key={user.id}>
                <ChoiceRow
                  name={target.name}
                  detail={user.email}
                  already={routes && `Bound already: ${routePhrase(routes, groupName)}.`}
                  locked={routes?.direct ? 'There is nothing to bind.' : null}
                  chosen={chosen.has(targetKey(target))}
                  onChange={(on) => onChoose(target, on)}
                />
              </li>
            );
          })}
        </Box>
      )}
      {search.hasNextPage && found.length > 0 && (
        <div>
          <Button
            variant="outlined"
            size="small"
            aria-disabled={busy}
            onClick={busy ? undefined : () => void search.fetchNextPage()}
          >
            {search.isFetchingNextPage ? 'Searching …' : 'Show more'}
          </Button>
        </div>
      )}
      <Box component="output" sx={{ color: 'text.secondary' }}>
        {typed === ''
          ? 'Type a part of a name or an address.'
          : isSearching
            ? 'Searching …'
            : search.isSuccess && found.length === 0 && 'Nobody found.'}
      </Box>
    </Box>
  );
}
