import Box from '@mui/material/Box';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import { Button } from '../../../ui/Button';
import { formatNumber } from '../../shared/format';

const page = 100;

interface ListProps {
  readonly preview: Preview;
  readonly side: 'people' | 'accounts';
  readonly total: number;
}

function List({ preview, side, total }: ListProps) {
  const scope = useId();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['preview-one-sided', scope, side, total],
    queryFn: ({ pageParam }) => preview.oneSided(side, pageParam, pageParam + page),
    initialPageParam: 0,
    getNextPageParam: (_last, pages) => (pages.length * page < total ? pages.length * page : null),
    gcTime: 0,
  });
  const shown = data?.pages.flat() ?? [];
  return (
    <>
      <Box component="ul" sx={{ my: 1, pl: 2.5 }}>
        {shown.map((user) => (
          <li key={user.id ?? user.address}>
            {user.name}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {user.address}
            </Box>
            {user.ambiguous && ' (more than one account fits, or theirs fits somebody else too)'}
          </li>
        ))}
      </Box>
      {hasNextPage && (
        <Button variant="outlined" size="small" onClick={() => void fetchNextPage()}>
          Show {formatNumber(Math.min(page, total - shown.length))} more
        </Button>
      )}
    </>
  );
}

function Disclosure({ title, ...list }: ListProps & { readonly title: string }) {
  const [open, setOpen] = useState(false);
  if (list.total === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}: {formatNumber(list.total)}
      </summary>
      {open && <List {...list} />}
    </details>
  );
}

/** Users that only one of the two sides has. */
export function OneSided({ preview, state }: { readonly preview: Preview; readonly state: PreviewState }) {
  return (
    <>
      <Disclosure
        preview={preview}
        side="people"
        total={state.withoutAccount}
        title="Bound users matched with no account"
      />
      <Disclosure
        preview={preview}
        side="accounts"
        total={state.accountsOnly}
        title="Accounts matched with no bound user"
      />
    </>
  );
}
