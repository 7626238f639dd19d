import Box from '@mui/material/Box';
import { lazy, Suspense, type ComponentProps } from 'react';
import { Button } from '../../../ui/Button';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { type Lock, lockedReasonId, lockedReasons } from '../lockedReason';
import type { BindPanel as Panel } from './BindPanel';

const BindPanel = lazy(async () => ({ default: (await import('./BindPanel')).BindPanel }));

interface Props extends Omit<ComponentProps<typeof Panel>, 'running'> {
  readonly lock: Lock | null;
  readonly opened: boolean;
  readonly onOpen: () => void;
}

/** The way to binding: the button or what it opens, and why nothing can be changed now. */
export function BindArea({ lock, opened, onOpen, ...panel }: Props) {
  const isOpen = opened && (lock === null || lock === 'running');
  return (
    // It keeps the focus where the button or the panel in it is gone.
    <div tabIndex={-1}>
      {isOpen ? (
        <Suspense fallback={<SkeletonRows rows={3} label="Loading" />}>
          <BindPanel running={lock === 'running'} {...panel} />
        </Suspense>
      ) : (
        <Button
          variant="contained"
          aria-disabled={lock !== null}
          aria-describedby={lock ? lockedReasonId : undefined}
          onClick={lock ? undefined : onOpen}
        >
          Bind users or groups
        </Button>
      )}
      {lock && (
        <Box
          component="span"
          id={lockedReasonId}
          sx={{ color: 'text.secondary', ...(isOpen ? { display: 'block', mt: 1 } : { ml: 1.5 }) }}
        >
          {lockedReasons[lock]}
        </Box>
      )}
    </div>
  );
}
