import { useWatch, type Control } from 'react-hook-form';
import { changesBetween, countChanges } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { Directory, Rule } from '../../domain/directory';
import type { Obstacle } from '../../domain/permission';
import { Button } from '../../ui/Button';
import { StickyBar } from '../../ui/StickyBar';
import { focusViewTitle } from '../shared/viewTitle';
import { ShareButton } from './wayback/ShareButton';
import { changeCounts, refusalReasons, unsavedChanges } from './words';

interface Props {
  readonly control: Control<Directions>;
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  readonly saved: Directions;
  readonly saving: boolean;
  readonly obstacle: Obstacle | null;
  readonly onDiscard: () => void;
  readonly onReview: () => void;
}

/** Appears with the first change. */
export function ChangesBar({
  control,
  directory,
  rules,
  saved,
  saving,
  obstacle,
  onDiscard,
  onReview,
}: Props) {
  const changes = useWatch({
    control,
    compute: (values: Directions) => changesBetween(saved, values),
  });
  if (countChanges(changes) === 0 || saving) return null;
  const discard = () => {
    onDiscard();
    focusViewTitle();
  };
  return (
    <StickyBar label="Unsaved changes">
      <div>
        <strong>{unsavedChanges(changes)}</strong>: {changeCounts(changes, saved)}
        {obstacle && <div>{refusalReasons[obstacle]}</div>}
      </div>
      <ShareButton directory={directory} rules={rules} changes={changes} />
      <Button onClick={discard}>Discard</Button>
      <Button variant="contained" disabled={obstacle !== null} onClick={onReview}>
        Review and save
      </Button>
    </StickyBar>
  );
}
