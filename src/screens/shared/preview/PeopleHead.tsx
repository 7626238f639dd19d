import { LinkButton } from '../../../ui/LinkButton';
import type { Sort } from './impactView';

const heads: readonly { readonly title: string; readonly by: Sort['by'] | null }[] = [
  { title: 'Person', by: 'person' },
  { title: 'Attribute', by: 'attribute' },
  { title: 'Microsoft now', by: null },
  { title: 'JumpCloud will send', by: null },
  { title: 'Effect', by: 'class' },
];

interface Props {
  readonly sort: Sort;
  readonly narrow: boolean;
  readonly onSort: (sort: Sort) => void;
}

function SortButton({
  title,
  by,
  sort,
  onSort,
}: Omit<Props, 'narrow'> & { readonly title: string; readonly by: Sort['by'] }) {
  const active = by === sort.by;
  return (
    <LinkButton onClick={() => onSort({ by, descending: active && !sort.descending })}>
      {title}
      {active && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
    </LinkButton>
  );
}

/** The column heads; three of them sort. */
export function PeopleHead({ sort, narrow, onSort }: Props) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads
          .filter(({ by }) => !narrow || by !== null)
          .map(({ title, by }) => (
            <th key={title} scope="col" aria-sort={by !== null && by === sort.by ? direction : undefined}>
              {by === null ? title : <SortButton title={title} by={by} sort={sort} onSort={onSort} />}
            </th>
          ))}
      </tr>
    </thead>
  );
}
