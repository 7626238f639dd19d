import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import type { Row, RowQuery } from '../../../api/preview/row';
import { isJudgedId, type JudgedId } from '../../../domain/preview/judged';
import { useNarrow } from '../../../ui/useNarrow';
import { useRem } from '../../../ui/useRem';
import { valuesInWords } from '../attributeWords';
import type { PeopleView } from './impactView';
import { ListFrame } from './ListFrame';
import { listInWords } from './listWords';
import { type Held, PeopleHead } from './PeopleHead';
import { columnsFit, headHeight, narrowTable, rowHeights, tallHeadHeight, wideTable } from './peopleLook';
import { PeopleRow } from './PeopleRow';
import { type Listed, nothingYet, type Shown, useResult } from './useResult';
import { useRowsInView } from './useRowsInView';
import { useSorting } from './useSorting';
import { useSpokenTotal } from './useSpokenTotal';
import { scrollHeight } from './useScrollWindow';

interface Props {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly view: PeopleView;
  /** The attributes that are listed. */
  readonly attributes: readonly JudgedId[];
  readonly held: Held;
  readonly onChange: (change: Partial<PeopleView>) => void;
}

/** The same object as long as it asks for the same, since each new one is asked anew. */
function useRowQuery({ cellClass, search, sort }: PeopleView, attributes: readonly JudgedId[]): RowQuery {
  const { by, descending } = sort;
  const listed = attributes.join(' ');
  return useMemo(
    () => ({
      attributes: listed.split(' ').filter(isJudgedId),
      classes: cellClass ? [cellClass] : [],
      search,
      sort: { by, descending },
    }),
    [listed, cellClass, search, by, descending],
  );
}

interface RowsProps extends Pick<Props, 'preview' | 'held'> {
  readonly list: HTMLElement | null;
  readonly result: Shown<RowQuery | null, Listed, Row>;
  readonly onView: (first: number) => void;
  readonly narrow: boolean;
  /** In pixels. */
  readonly rowHeight: number;
  readonly onOpen: (person: string) => void;
}

/** The rows in view: all that is drawn again while the list is scrolled. */
function Rows({ preview, held, list, result, onView, narrow, rowHeight, onOpen }: RowsProps) {
  const { first, count, offset, keyOf, rowAt } = useRowsInView({
    fetchRows: preview.rows,
    result,
    onView,
    list,
    rowHeight,
  });
  return (
    <tbody style={{ transform: `translateY(${-offset}px)` }}>
      {Array.from({ length: Math.max(0, count) }, (_, place) => (
        <PeopleRow
          key={keyOf(first + place)}
          row={rowAt(first + place)}
          index={first + place + 2}
          narrow={narrow}
          held={held}
          onOpen={onOpen}
        />
      ))}
    </tbody>
  );
}

/** All people behind the numbers. Only the rows in view exist, so that a million scroll like ten. */
export function PeopleTable({ preview, state, view, attributes, held, onChange }: Props) {
  const narrow = useNarrow(columnsFit);
  const rem = useRem();
  const rowHeight = rem * (narrow ? rowHeights.narrow : rowHeights.wide);
  const heightOfHead = rem * (narrow ? tallHeadHeight : headHeight);
  const [list, setList] = useState<HTMLElement | null>(null);
  const query = useRowQuery(view, attributes);
  const version = state.phase === 'reading' ? state.people : (state.readAt ?? 0);
  const { result, onView } = useResult({
    prepare: preview.query,
    fetchRows: preview.rows,
    query,
    version,
  });
  const { total } = result ?? nothingYet;
  const whole = heightOfHead + scrollHeight(total, rowHeight);
  const sorted = useSorting({
    sorted: preview.sorted,
    listId: result?.query === query ? result.id : null,
    query: query.sort.by === 'now' || query.sort.by === 'next' ? query : null,
  });
  // While people are read, the next version is always on its way.
  const isAsked = result?.query === query && (state.phase === 'reading' || result.version === version);
  useSpokenTotal(
    JSON.stringify([view.attribute, view.cellClass, view.search, view.sort, state.phase === 'reading']),
    isAsked ? valuesInWords(total) : null,
  );
  return (
    <>
      <Box sx={{ mb: 0.5, color: 'text.secondary' }}>
        {result === undefined ? 'Counting…' : listInWords(total, sorted)}
      </Box>
      <ListFrame
        label="List of people"
        height={whole}
        settled={result !== undefined && state.phase !== 'reading'}
        ref={setList}
      >
        <Box component="table" aria-rowcount={total + 1} sx={narrow ? narrowTable : wideTable}>
          <PeopleHead sort={view.sort} narrow={narrow} held={held} onSort={(sort) => onChange({ sort })} />
          <Rows
            preview={preview}
            held={held}
            list={list}
            result={result ?? nothingYet}
            onView={onView}
            narrow={narrow}
            rowHeight={rowHeight}
            onOpen={(person) => onChange({ person })}
          />
        </Box>
      </ListFrame>
    </>
  );
}
