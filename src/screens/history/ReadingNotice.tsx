import Box from '@mui/material/Box';
import type { HistoryReading, HistoryState } from '../../api/history/reading';
import { Button } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { formatTime } from '../shared/format';
import { PauseLine } from '../shared/PauseLine';
import { eventCount, readingProblem, readSoFar } from './words';

interface Props {
  readonly state: HistoryState;
  readonly reading: HistoryReading;
  /** Reads everything from the beginning. */
  readonly onReadAgain: () => void;
}

const kept = (state: HistoryState): string =>
  state.events.length === 0
    ? 'No event has been read.'
    : `The newest ${eventCount(state.events.length)} are kept and shown. Older ones are missing until you go on.`;

/** How far reading is, and what can be done about it. */
export function ReadingNotice({ state, reading, onReadAgain }: Props) {
  const { phase, problem } = state;
  if (phase === 'reading') {
    return (
      <Notice
        severity="info"
        live="title"
        title="Reading the history"
        action={
          <Button variant="outlined" size="small" onClick={reading.cancel}>
            Cancel reading
          </Button>
        }
      >
        {readSoFar(state)}. The newest come first.
        <PauseLine />
      </Notice>
    );
  }
  if (phase === 'cancelled') {
    return (
      <Notice
        severity="warning"
        live="polite"
        title="Reading was cancelled"
        action={
          <Button variant="outlined" size="small" onClick={reading.resume}>
            Go on reading
          </Button>
        }
      >
        {kept(state)}
      </Notice>
    );
  }
  if (phase === 'failed' && problem) {
    const { title, whatToDo, details } = readingProblem(problem);
    return (
      <ErrorState
        title={title}
        whatToDo={state.events.length === 0 ? whatToDo : `${whatToDo} ${kept(state)}`}
        details={details}
        onRetry={reading.resume}
      />
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, color: 'text.secondary' }}>
      <span>
        {eventCount(state.events.length)} of all directories, as read on {formatTime(state.readAt)}.
      </span>
      <Button size="small" startIcon={<Icon name="retry" />} onClick={onReadAgain}>
        Read again
      </Button>
    </Box>
  );
}
