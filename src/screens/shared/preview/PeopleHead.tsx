import { LinkButton } from '../../../ui/LinkButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Sort } from './impactView';

interface Head {
  readonly title: string;
  /** What of the title is only read out where there is little room. */
  readonly more?: string;
  readonly by: Sort['by'];
}

const heads: readonly Head[] = [
  { title: 'Person', by: 'person' },
  { title: 'Attribute', by: 'attribute' },
  { title: 'Microsoft', more: ' now', by: 'now' },
  { title: 'JumpCloud', more: ' will send', by: 'next' },
  { title: 'Effect', by: 'class' },
];

interface Props {
  readonly sort: Sort;
  readonly narrow: boolean;
  readonly onSort: (sort: Sort) => void;
}

function SortButton({ title, more, by, sort, narrow, onSort }: Props & Head) {
  const active = by === sort.by;
  return (
    <LinkButton onClick={() => onSort({ by, descending: active && !sort.descending })}>
      {title}
      {narrow ? <VisuallyHidden>{more}</VisuallyHidden> : more}
      {active && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
    </LinkButton>
  );
}

/** The column heads: each sorts. */
export function PeopleHead({ sort, narrow, onSort }: Props) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads.map((head) => (
          <th key={head.by} scope="col" aria-sort={head.by === sort.by ? direction : undefined}>
            <SortButton {...head} sort={sort} narrow={narrow} onSort={onSort} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
