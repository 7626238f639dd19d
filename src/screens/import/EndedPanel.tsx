import Box from '@mui/material/Box';
import { explain } from '../../api/explain';
import type { ImportRun } from '../../api/import/importRun';
import type { ImportResult } from '../../api/import/importStep';
import { type Chosen, nameOfCandidate } from '../../domain/import/candidate';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Steps } from '../shared/run/Steps';
import { countEnds, endedTitle, nextStep, resultWords } from './importWords';

type Ended = Extract<ImportRun, { kind: 'ended' }>;

const steps = {
  imported: 'done',
  'already-there': 'already',
  refused: 'failed',
  failed: 'failed',
  'not-known': 'not-known',
  'not-tried': 'not-tried',
} as const;

interface ResultsProps {
  readonly chosen: readonly Chosen[];
  readonly results: ReadonlyMap<string, ImportResult>;
}

function Results({ chosen, results }: ResultsProps) {
  const listed = chosen.flatMap(({ candidate }) => {
    const result = results.get(candidate.id);
    return result ? [{ candidate, result }] : [];
  });
  // What did not go well comes first.
  const order = listed.toSorted(
    (one, other) => Number(one.result.status === 'imported') - Number(other.result.status === 'imported'),
  );
  return (
    <Steps
      steps={order.map(({ candidate, result }) => ({
        key: candidate.id,
        progress: steps[result.status],
        words: `${nameOfCandidate(candidate)}: ${resultWords(result)}`,
      }))}
    />
  );
}

interface Props {
  readonly run: Ended;
  readonly usersHref: string;
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}

/** What became of an import, user by user, and the way on: binding, correcting, trying again. */
export function EndedPanel({ run: { outcome, chosen, stopped }, usersHref, onRetry, onDismiss }: Props) {
  const retry = onRetry && (
    <Button variant="outlined" size="small" onClick={onRetry}>
      Try again
    </Button>
  );
  const close = (
    <Button variant="outlined" size="small" onClick={onDismiss}>
      Close
    </Button>
  );
  if (outcome.kind === 'not-started') {
    const { title, whatToDo } = explain(outcome.error);
    return (
      <Notice severity="error" live="assertive" title="Nothing was sent" action={retry ?? close}>
        Who is in JumpCloud already could not be read. {title}. {whatToDo}
      </Notice>
    );
  }
  const { results } = outcome;
  const { imported, there, all } = countEnds(results);
  const complete = imported + there === all;
  const next = nextStep(results);
  return (
    <Notice
      severity={complete ? 'success' : stopped ? 'warning' : 'error'}
      live={complete ? 'polite' : 'assertive'}
      title={endedTitle(results, stopped)}
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {imported > 0 && (
            <ButtonLink variant="contained" size="small" href={usersHref}>
              Bind users
            </ButtonLink>
          )}
          {!complete && retry}
          {close}
        </Box>
      }
    >
      <Results chosen={chosen} results={results} />
      {imported > 0 && (
        <p>
          Those imported are not bound to this directory yet, so nothing is sent to Microsoft 365 for them.
          Binding overwrites every exported attribute of theirs there.
        </p>
      )}
      {next !== null && <p>{next}</p>}
    </Notice>
  );
}
