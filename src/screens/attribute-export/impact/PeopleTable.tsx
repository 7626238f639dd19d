import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { Preview, PreviewState, RowQuery } from '../../../api/preview/preview';
import type { SwitchableId } from '../../../domain/attribute';
import { isSwitchableId } from '../../../domain/attributes';
import { valuesInWords } from '../words';
import type { PeopleView } from './impactView';
import { PeopleHead } from './PeopleHead';
import { headHeight, PeopleRow, rowHeights } from './PeopleRow';
import { useBlocks } from './useBlocks';
import { useNarrow } from './useNarrow';
import { useResult } from './useResult';
import { useScrollWindow } from './useScrollWindow';

interface Props {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly view: PeopleView;
  /** The attributes that are listed. */
  readonly attributes: readonly SwitchableId[];
  readonly onChange: (change: Partial<PeopleView>) => void;
}

const nothingYet = { id: 0, total: 0 };

/** The height of the list, without its hairlines. */
const viewHeight = 'min(32rem, 70vh)';

const scroller = {
  boxSizing: 'content-box',
  // Nothing in here moves anything out there, so that scrolling lays out the list alone.
  contain: 'strict',
  height: viewHeight,
  overflowY: 'auto',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontSize: '0.8125rem',
} as const;

/** As tall as the view and no taller, so that it stays in place down to the last row. */
const sticky = {
  display: 'block',
  position: 'sticky',
  top: 0,
  height: viewHeight,
  overflow: 'clip',
} as const;

/** The same object as long as it asks for the same, since each new one is asked anew. */
function useQuery({ cellClass, search, sort }: PeopleView, attributes: readonly SwitchableId[]): RowQuery {
  const { by, descending } = sort;
  const listed = attributes.join(' ');
  return useMemo(
    () => ({
      attributes: listed.split(' ').filter(isSwitchableId),
      classes: cellClass ? [cellClass] : [],
      search,
      sort: { by, descending },
    }),
    [listed, cellClass, search, by, descending],
  );
}

/** All people behind the numbers. Only the rows in view exist, so that a million scroll like ten. */
export function PeopleTable({ preview, state, view, attributes, onChange }: Props) {
  const narrow = useNarrow();
  const query = useQuery(view, attributes);
  const result = useResult(preview, query, state.phase === 'reading' ? state.people : (state.readAt ?? 0));
  const { total } = result ?? nothingYet;
  const { first, count, offset, height, onScroll, ref } = useScrollWindow(
    total,
    narrow ? rowHeights.narrow : rowHeights.wide,
  );
  const rowAt = useBlocks(preview, result ?? nothingYet, first);
  return (
    <>
      <Box component="output" sx={{ display: 'block', mb: 0.5, color: 'text.secondary' }}>
        {result === undefined ? 'Counting…' : valuesInWords(total)}
      </Box>
      <Box
        component="section"
        aria-label="List of people"
        ref={ref}
        onScroll={onScroll}
        tabIndex={0}
        sx={scroller}
      >
        <Box style={{ height: height + headHeight }}>
          <Box component="table" aria-rowcount={total + 1} sx={sticky}>
            <PeopleHead sort={view.sort} narrow={narrow} onSort={(sort) => onChange({ sort })} />
            <Box
              component="tbody"
              sx={{ display: 'block' }}
              style={{ transform: `translateY(${-offset}px)` }}
            >
              {Array.from({ length: Math.max(0, count) }, (_, place) => (
                <PeopleRow
                  key={first + place}
                  row={rowAt(first + place)}
                  index={first + place + 2}
                  narrow={narrow}
                  onOpen={(person) => onChange({ person })}
                />
              ))}
            </Box>
          </Box>
        </Box>
      </Box>
    </>
  );
}
