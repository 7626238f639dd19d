import Box from '@mui/material/Box';
import type { StepProgress } from '../../../api/saveProgress';
import { Status } from '../../../ui/Status';
import { formatNumber } from '../format';

const looks = {
  waiting: { icon: 'dot', tone: 'quiet' },
  sending: { icon: 'arrow-right', tone: 'quiet' },
  checking: { icon: 'search', tone: 'quiet' },
  'waiting-for-limit': { icon: 'history', tone: 'overwrite' },
  done: { icon: 'check', tone: 'done' },
  already: { icon: 'info', tone: 'quiet' },
  failed: { icon: 'error', tone: 'failure' },
  'not-tried': { icon: 'stop', tone: 'quiet' },
  'not-known': { icon: 'unknown', tone: 'overwrite' },
} as const;

export interface Step {
  readonly key: string;
  readonly progress: StepProgress | 'already';
  /** What the step is about, and what it does or how it ended. */
  readonly words: string;
  /** Told after it, for example an address that tells people of the same name apart. */
  readonly detail?: string;
}

/** So many steps are told one by one. */
export const mostListed = 40;

/** The steps of a run of writes, one in a line, while it goes on and when it has ended. Of many, the first. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const rest = steps.length - mostListed;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, '& li': { py: 0.25 } }}>
        {steps.slice(0, mostListed).map(({ key, progress, words, detail }) => (
          <li key={key}>
            <Status {...looks[progress]} label={words} />
            {detail && (
              <>
                {' '}
                <Box component="small" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                  {detail}
                </Box>
              </>
            )}
          </li>
        ))}
      </Box>
      {rest > 0 && <p>And {formatNumber(rest)} more.</p>}
    </>
  );
}
