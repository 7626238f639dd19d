import type { ReactNode } from 'react';
import { LinkButton } from './LinkButton';

interface Props<By extends string> {
  /** What the column is put in order by. */
  readonly by: By;
  readonly sort: { readonly by: By; readonly descending: boolean };
  readonly onSort: (sort: { readonly by: By; readonly descending: boolean }) => void;
  /** The title. */
  readonly children: ReactNode;
}

/** The head of a column that sorts: upwards at first, and the other way round where it does already. */
export function SortableHead<By extends string>({ by, sort, onSort, children }: Props<By>) {
  const active = by === sort.by;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={active ? direction : undefined}>
      <LinkButton onClick={() => onSort({ by, descending: active && !sort.descending })}>
        {children}
        {active && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
      </LinkButton>
    </th>
  );
}
