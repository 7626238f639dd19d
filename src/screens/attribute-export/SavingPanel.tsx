import Box from '@mui/material/Box';
import type { StepProgress } from '../../api/saveProgress';
import type { SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import type { Changes } from '../../domain/changes';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Status } from '../../ui/Status';
import { rowList } from './rowLayout';
import { progressWords } from './saveWords';

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

interface Props {
  readonly changes: Changes;
  readonly progress: ReadonlyMap<SwitchableId, StepProgress>;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** A running save: what each change is doing, and a way to stop before the next one. */
export function SavingPanel({ changes, progress, stopping, onStop }: Props) {
  return (
    <Notice
      severity="info"
      live="polite"
      title={stopping ? 'Stopping after the change that is on its way…' : 'Saving…'}
      action={
        <Button
          variant="outlined"
          size="small"
          aria-disabled={stopping}
          onClick={stopping ? undefined : onStop}
        >
          Stop
        </Button>
      }
    >
      <Box component="ul" sx={rowList}>
        {[...changes.turnOff, ...changes.turnOn].map((id) => {
          const doing = progress.get(id) ?? 'waiting';
          return (
            <li key={id}>
              <Status {...looks[doing]} label={`${switchable(id).name}: ${progressWords[doing]}`} />
            </li>
          );
        })}
      </Box>
    </Notice>
  );
}
