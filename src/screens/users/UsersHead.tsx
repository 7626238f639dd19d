import { LinkButton } from '../../ui/LinkButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { UsersSort } from './usersView';

const heads: readonly { readonly title: string; readonly by: UsersSort['by'] | null }[] = [
  { title: 'User', by: 'person' },
  { title: 'Bound', by: null },
  { title: 'Synchronisation', by: 'status' },
  { title: 'Last synced', by: 'synced' },
  { title: 'Microsoft account', by: null },
];

interface Props {
  readonly sort: UsersSort;
  /** Each row is a card, and the head holds only what sorts. */
  readonly narrow: boolean;
  readonly onSort: (sort: UsersSort) => void;
}

/** The head of the list of bound users. */
export function UsersHead({ sort, narrow, onSort }: Props) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {!narrow && (
          <th scope="col">
            <VisuallyHidden>Chosen</VisuallyHidden>
          </th>
        )}
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
