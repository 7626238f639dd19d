import Box from '@mui/material/Box';
import type { Ref } from 'react';
import type { PreviewState, Progress } from '../../../api/preview/state';
import { Button } from '../../../ui/Button';
import { PauseLine } from '../PauseLine';
import { readOf, timeLeft } from './impactWords';

interface SideProps {
  readonly label: string;
  readonly progress: Progress;
}

function Side({ label, progress }: SideProps) {
  const { read, expected } = progress;
  return (
    <Box component="label" sx={{ display: 'grid', gap: 0.25 }}>
      <span>
        {label}: {readOf(progress)}
      </span>
      <Box
        component="progress"
        {...(expected === null ? {} : { value: Math.min(read, expected), max: Math.max(1, expected) })}
        sx={{ width: '100%', accentColor: 'var(--c-palette-primary-main)' }}
      />
    </Box>
  );
}

interface Props {
  readonly state: PreviewState;
  readonly onCancel: () => void;
  /** Takes the button that cancels. */
  readonly cancelButton?: Ref<HTMLButtonElement>;
}

/** How far the reading is; the numbers so far are shown in the rows already. */
export function ReadingProgress({ state, onCancel, cancelButton }: Props) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end' }}>
      <Box sx={{ flex: '1 1 16rem', display: 'grid', gap: 1 }}>
        {state.finding && <Side label="Finding the bound users" progress={state.finding} />}
        <Side label="JumpCloud" progress={state.jumpCloud} />
        {state.microsoft && <Side label="Microsoft 365" progress={state.microsoft} />}
        <PauseLine />
      </Box>
      <span>{timeLeft(state.secondsLeft)}</span>
      <Button variant="outlined" size="small" onClick={onCancel} ref={cancelButton}>
        Cancel reading
      </Button>
    </Box>
  );
}
