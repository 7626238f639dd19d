import { SortableHead } from '../../../ui/SortableHead';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Sort } from './impactView';

interface Head {
  readonly title: string;
  /** What of the title is only read out where there is little room. */
  readonly more?: string;
  readonly by: Sort['by'];
}

/** When Microsoft had what is listed as its values: now, or before the export was changed. */
export type Held = 'now' | 'before';

const headsOf = (held: Held): readonly Head[] => [
  { title: 'Person', by: 'person' },
  { title: 'Attribute', by: 'attribute' },
  { title: 'Microsoft', more: ` ${held}`, by: 'now' },
  { title: 'JumpCloud', more: ' has', by: 'next' },
  { title: 'Effect', by: 'class' },
];

interface Props {
  readonly sort: Sort;
  readonly narrow: boolean;
  readonly held: Held;
  readonly onSort: (sort: Sort) => void;
}

/** The column heads: each sorts. */
export function PeopleHead({ sort, narrow, held, onSort }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {headsOf(held).map(({ title, more, by }) => (
          <SortableHead key={by} by={by} sort={sort} onSort={onSort}>
            {title}
            {narrow ? <VisuallyHidden>{more}</VisuallyHidden> : more}
          </SortableHead>
        ))}
      </tr>
    </thead>
  );
}
