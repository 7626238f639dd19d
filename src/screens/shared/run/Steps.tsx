import Box from '@mui/material/Box';
import type { StepProgress } from '../../../api/saveProgress';
import { Status } from '../../../ui/Status';

const looks = {
  waiting: { icon: 'dot', tone: 'quiet' },
  sending: { icon: 'arrow-right', tone: 'quiet' },
  checking: { icon: 'search', tone: 'quiet' },
  'waiting-for-limit': { icon: 'history', tone: 'overwrite' },
  done: { icon: 'check', tone: 'done' },
  failed: { icon: 'error', tone: 'failure' },
  'not-tried': { icon: 'stop', tone: 'quiet' },
  'not-known': { icon: 'unknown', tone: 'overwrite' },
} as const;

export interface Step {
  readonly key: string;
  readonly progress: StepProgress;
  /** What the step is about, and what it does or how it ended. */
  readonly words: string;
}

/** The steps of a run of writes, one in a line, while it goes on and when it has ended. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, '& li': { py: 0.25 } }}>
      {steps.map(({ key, progress, words }) => (
        <li key={key}>
          <Status {...looks[progress]} label={words} />
        </li>
      ))}
    </Box>
  );
}

/** What a step does. `read`: what is read again where an answer was lost, for example “the rules”. */
export const stepWords = (progress: StepProgress, read: string): string =>
  ({
    waiting: 'waiting',
    sending: 'sending',
    checking: `reading ${read}, to be sure what became of it`,
    'waiting-for-limit': 'JumpCloud asked for a pause; going on by itself',
    done: 'done',
    failed: 'failed',
    'not-tried': 'not tried',
    'not-known': 'not known',
  })[progress];
