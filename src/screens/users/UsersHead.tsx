import { SortableHead } from '../../ui/SortableHead';
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
  /** A row takes several lines, and the head holds only what sorts. */
  readonly narrow: boolean;
  readonly onSort: (sort: UsersSort) => void;
}

/** The head of the list of bound users. */
export function UsersHead({ sort, narrow, onSort }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <VisuallyHidden>Chosen</VisuallyHidden>
        </th>
        {heads.map(({ title, by }) =>
          by === null ? (
            !narrow && (
              <th key={title} scope="col">
                {title}
              </th>
            )
          ) : (
            <SortableHead key={title} by={by} sort={sort} onSort={onSort}>
              {title}
            </SortableHead>
          ),
        )}
      </tr>
    </thead>
  );
}
