import type { StepProgress } from '../../../api/saveProgress';

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
