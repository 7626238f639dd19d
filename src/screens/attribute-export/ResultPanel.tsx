import Box from '@mui/material/Box';
import { explain } from '../../api/explain';
import type { SaveOutcome } from '../../api/save';
import type { ChangeResult } from '../../api/saveResults';
import { switchable } from '../../domain/attributes';
import { type Changes, countChanges } from '../../domain/changes';
import { type Directions, directionsFromRules } from '../../domain/directions';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Steps } from '../shared/run/Steps';
import { exportedNow, finishedTitle, importedNow, resultWords } from './saveWords';

function Now({ directions }: { readonly directions: Directions }) {
  const imported = importedNow(directions);
  return (
    <>
      <p>{exportedNow(directions)}</p>
      {imported !== null && <p>{imported}</p>}
    </>
  );
}

/** What to do about the first failure; the results above say what happened. */
function nextStep(results: readonly ChangeResult[]): string | null {
  const error = results.find((result) => result.error)?.error;
  return error ? explain(error).whatToDo : null;
}

interface Props {
  readonly outcome: SaveOutcome;
  /** What was confirmed and is still pending: only that can be tried again. */
  readonly left: Changes;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

function Ways({ left, onRetry, onDismiss }: Omit<Props, 'outcome'>) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {countChanges(left) > 0 && (
        <Button variant="outlined" size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
      <Button variant="outlined" size="small" onClick={onDismiss}>
        Close
      </Button>
    </Box>
  );
}

/** What became of a save, written from what the server said at the end and not from what was asked for. */
export function ResultPanel({ outcome, ...props }: Props) {
  const pending = [...props.left.turnOff, ...props.left.turnOn];
  const ways = <Ways {...props} />;
  switch (outcome.kind) {
    case 'moved':
      return null;
    case 'already-running':
      return (
        <Notice severity="warning" live="assertive" title="Nothing was sent" action={ways}>
          An earlier save of this directory has not ended yet, and what it is doing is not known here. Try
          again when it has ended.
        </Notice>
      );
    case 'not-started': {
      const { title, whatToDo } = explain(outcome.error);
      return (
        <Notice severity="error" live="assertive" title="Nothing was sent" action={ways}>
          The rules could not be read before saving. {title}. {whatToDo}
        </Notice>
      );
    }
    case 'finished': {
      const { results, rules, stopped } = outcome;
      const saved = results.every(({ status }) => status === 'done');
      const next = pending.length > 0 ? nextStep(results) : null;
      return (
        <Notice
          severity={saved ? 'success' : stopped ? 'warning' : 'error'}
          live={saved ? 'polite' : 'assertive'}
          title={finishedTitle(results, stopped)}
          action={ways}
        >
          <Steps
            steps={results.map((result) => ({
              key: result.attribute,
              progress: result.status,
              words: `${switchable(result.attribute).name}, ${resultWords(result, pending.includes(result.attribute))}`,
            }))}
          />
          {rules && <Now directions={directionsFromRules(rules)} />}
          {next !== null && <p>{next}</p>}
        </Notice>
      );
    }
  }
}
