import { styled } from '@mui/material/styles';
import { type Ref, useId } from 'react';
import { type Candidate, type Chosen, nameOfCandidate } from '../../domain/import/candidate';
import type { ChosenProblem } from '../../domain/import/check';
import { suggestUsername } from '../../domain/import/username';
import { Status } from '../../ui/Status';
import { Checkbox } from '../../ui/Toggles';
import { problemWords, usernameHint } from './importWords';
import type { Known, Row } from './useCandidates';

/** In rem. Every row is as tall as every other, so that the rows in view follow from the scroll position alone. */
export const rowRem = { wide: 3.5, narrow: 8.25 };

const columns = '2rem minmax(8rem, 3fr) minmax(10rem, 4fr) minmax(9rem, 3fr) minmax(10rem, 4fr)';

const isAttribute = (name: string) => name !== 'narrow' && name !== 'head';

/** One line of the list; a card where there is little room. */
export const Line = styled('tr', { shouldForwardProp: isAttribute })<{
  readonly narrow: boolean;
  readonly head?: boolean;
}>(({ narrow, head = false }) => ({
  display: 'grid',
  gridTemplateColumns: narrow ? '2rem minmax(0, 1fr)' : columns,
  alignItems: 'center',
  alignContent: 'center',
  columnGap: '0.75rem',
  rowGap: '0.125rem',
  padding: '0 0.75rem',
  borderTop: head ? 0 : '1px solid var(--c-palette-divider)',
  '& > *': { overflow: 'hidden', overflowWrap: 'anywhere', textAlign: 'left', padding: 0, fontWeight: 550 },
  '& > td': { fontWeight: 'inherit' },
  // A ring around a control needs room inside a cell that hides what is too long.
  '& > td:first-of-type, & > td:has(input)': { overflow: 'visible' },
  '& > td:first-of-type': { display: 'flex' },
  ...(narrow &&
    !head && {
      '& > :nth-of-type(n + 2):not(th)': { gridColumn: 2 },
      '& > :not(:last-child)': { whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
    }),
}));

const UsernameField = styled('input')({
  font: 'inherit',
  color: 'inherit',
  width: '100%',
  minHeight: '2rem',
  padding: '0.125rem 0.5rem',
  borderRadius: 6,
  border: '1px solid var(--c-palette-surface-control)',
  backgroundColor: 'var(--c-palette-background-paper)',
  '&[aria-invalid="true"]': { borderColor: 'var(--c-palette-error-main)' },
  '&:read-only': { backgroundColor: 'var(--c-palette-action-disabledBackground)' },
});

interface StateProps {
  readonly known: Known;
  readonly chosen: Chosen | undefined;
  readonly problem: ChosenProblem | undefined;
}

function RowState({ known, chosen, problem }: StateProps) {
  if (known) return <Status icon="check" tone="quiet" label={`In JumpCloud already, as ${known.username}`} />;
  if (problem) return <Status icon="error" tone="failure" label={problemWords[problem]} />;
  const hint = chosen && usernameHint(chosen.username);
  if (hint) return <Status icon="warning" tone="overwrite" label={hint} />;
  if (chosen) return <Status icon="check" tone="done" label="Chosen" />;
  return known === null ? (
    <Status icon="person" tone="quiet" label="Can be imported" />
  ) : (
    <Status icon="unknown" tone="quiet" label="Not known whether in JumpCloud" />
  );
}

interface Props extends Row {
  readonly chosen: Chosen | undefined;
  readonly problem: ChosenProblem | undefined;
  /** Takes the field of the username. */
  readonly field: Ref<HTMLInputElement>;
  readonly narrow: boolean;
  /** The place in the whole list; the head is row one. */
  readonly index: number;
  /** From the top of the list, in rem. */
  readonly top: number;
  /** The id of the text that says why nothing can be chosen; null where it can. */
  readonly lockId: string | null;
  readonly onToggle: (candidate: Candidate, on: boolean) => void;
  readonly onRename: (candidate: Candidate, username: string) => void;
}

/** Somebody in Microsoft 365: whether they can be imported, whether they are chosen, and as whom. */
export function CandidateRow(props: Props) {
  const { candidate, known, chosen, problem, field, narrow, index, top, lockId, onToggle, onRename } = props;
  const state = useId();
  const name = nameOfCandidate(candidate);
  const height = narrow ? rowRem.narrow : rowRem.wide;
  return (
    <Line
      narrow={narrow}
      aria-rowindex={index}
      style={{ position: 'absolute', insetInline: 0, top: `${top}rem`, height: `${height}rem` }}
    >
      <td>
        {!known && (
          <Checkbox
            aria-label={`Import ${name}`}
            aria-describedby={lockId ?? state}
            aria-disabled={lockId !== null}
            checked={chosen !== undefined}
            onChange={(event) => lockId === null && onToggle(candidate, event.target.checked)}
          />
        )}
      </td>
      <th scope="row">{name}</th>
      <td title={candidate.signInName}>{candidate.signInName}</td>
      <td>
        {chosen ? (
          <UsernameField
            ref={field}
            aria-label={`Username of ${name}`}
            aria-describedby={state}
            aria-invalid={problem !== undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            readOnly={lockId !== null}
            value={chosen.username}
            onChange={(event) => onRename(candidate, event.target.value)}
          />
        ) : (
          !known && (suggestUsername(candidate.signInName) || '–')
        )}
      </td>
      <td id={state}>
        <RowState known={known} chosen={chosen} problem={problem} />
      </td>
    </Line>
  );
}
