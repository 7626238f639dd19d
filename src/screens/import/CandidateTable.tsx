import Box from '@mui/material/Box';
import type { ChosenProblem } from '../../domain/import/check';
import { useNarrow } from '../../ui/useNarrow';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { CandidateRow, Line, rowRem } from './CandidateRow';
import type { Row } from './useCandidates';
import type { Choice } from './useChosen';
import type { Correcting } from './useCorrecting';
import { useRowWindow } from './useRowWindow';

const heads = ['Choose', 'Name', 'Sign-in name in Microsoft 365', 'Username in JumpCloud', 'State'] as const;

/** In rem. */
const columnsFit = 48;

const scroller = {
  position: 'relative',
  maxHeight: 'min(36rem, 70vh)',
  overflowY: 'auto',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontSize: '0.8125rem',
  // What is focused by Tab comes clear of the head.
  scrollPaddingTop: '3rem',
} as const;

interface Props {
  readonly rows: readonly Row[];
  readonly choice: Choice;
  readonly problems: ReadonlyMap<string, ChosenProblem>;
  readonly fieldOf: Correcting['fieldOf'];
  readonly lockId: string | null;
}

/** Those who can be imported. Only the rows in view and a few around them exist, so that thousands scroll like ten. */
export function CandidateTable({ rows, choice, problems, fieldOf, lockId }: Props) {
  const narrow = useNarrow(columnsFit);
  const rem = narrow ? rowRem.narrow : rowRem.wide;
  const { first, end, onScroll, ref } = useRowWindow(rows.length, rem);
  return (
    <Box
      component="section"
      aria-label="People in Microsoft 365"
      ref={ref}
      onScroll={onScroll}
      tabIndex={0}
      sx={scroller}
    >
      <Box component="table" aria-rowcount={rows.length + 1} sx={{ display: 'block' }}>
        <Box
          component="thead"
          sx={{
            display: 'block',
            position: 'sticky',
            top: 0,
            zIndex: 1,
            bgcolor: 'surface.raised',
            color: 'text.secondary',
            py: 1,
          }}
        >
          <Line head narrow={narrow} aria-rowindex={1}>
            {heads
              .filter((_, column) => !narrow || column < 2)
              .map((head, column) => (
                <th key={head} scope="col">
                  {column === 0 ? <VisuallyHidden>{head}</VisuallyHidden> : head}
                </th>
              ))}
          </Line>
        </Box>
        <Box
          component="tbody"
          sx={{ display: 'block', position: 'relative' }}
          style={{ height: `${rows.length * rem}rem` }}
        >
          {rows.slice(first, end).map(({ candidate, known }, place) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              known={known}
              chosen={choice.chosen.get(candidate.id)}
              problem={problems.get(candidate.id)}
              field={fieldOf(candidate.id)}
              narrow={narrow}
              index={first + place + 2}
              top={(first + place) * rem}
              lockId={lockId}
              onToggle={(one, on) => (on ? choice.choose([one]) : choice.leave([one.id]))}
              onRename={choice.rename}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
