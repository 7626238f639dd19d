import { useWatch, type Control } from 'react-hook-form';
import { changesBetween, countChanges } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { Moved } from '../../domain/merge';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { movedNews } from '../shared/movedNews';

interface Props {
  readonly control: Control<Directions>;
  readonly saved: Directions;
  readonly moved: readonly Moved[];
  readonly onAcknowledge: () => void;
}

/** Tells what somebody else changed, once the rules were read again. */
export default function MovedNotice({ control, saved, moved, onAcknowledge }: Props) {
  const pending = useWatch({
    control,
    compute: (values: Directions) => countChanges(changesBetween(saved, values)) > 0,
  });
  return (
    <Notice
      severity="info"
      live="polite"
      title="Somebody else changed this directory"
      action={
        <Button variant="outlined" size="small" onClick={onAcknowledge}>
          Understood
        </Button>
      }
    >
      {movedNews(moved)}
      {pending && ' Your unsaved changes are kept.'}
    </Notice>
  );
}
