import Box from '@mui/material/Box';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { Button } from './Button';

interface Props {
  readonly title: string;
  readonly whatToDo: string;
  /** What the server said, in small type. */
  readonly details?: string | null;
  /** Left out where trying again would end the same way. */
  readonly onRetry?: () => void;
  /** While the retry runs the button says so and does nothing more. */
  readonly retrying?: boolean;
}

/** Stands where something would be that could not be read. */
export function ErrorState({ title, whatToDo, details = null, onRetry, retrying = false }: Props) {
  return (
    <Notice
      severity="error"
      live="assertive"
      title={title}
      action={
        onRetry && (
          <Button
            variant="outlined"
            size="small"
            startIcon={<Icon name="retry" />}
            aria-disabled={retrying}
            onClick={retrying ? undefined : onRetry}
          >
            {retrying ? 'Trying again …' : 'Try again'}
          </Button>
        )
      }
    >
      {whatToDo}
      {details !== null && <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}>{details}</Box>}
    </Notice>
  );
}
