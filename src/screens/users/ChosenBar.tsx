import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { StickyBar } from '../../ui/StickyBar';
import { plural } from '../shared/format';
import { focusViewTitle } from '../shared/viewTitle';
import { type Lock, lockedReasons } from './lockedReason';
import type { Choice } from './useChosenUsers';

interface Props {
  readonly choice: Choice;
  readonly lock: Lock | null;
  /** Shows in the list who is chosen, and nobody else. */
  readonly onShow: () => void;
  readonly onReview: () => void;
}

/** Appears with the first who is chosen in the list: how many, who they are, and the way on. */
export function ChosenBar({ choice, lock, onShow, onReview }: Props) {
  const { size } = choice.chosen;
  if (size === 0) return null;
  const clear = () => {
    choice.clear();
    focusViewTitle();
  };
  return (
    <StickyBar label="Chosen to unbind">
      <div>
        <strong>{plural(size, 'user', 'users')} chosen</strong>{' '}
        <LinkButton onClick={onShow}>{size === 1 ? 'Show this one' : 'Show only these'}</LinkButton>
        {lock && <div id="unbind-locked-bar">{lockedReasons[lock]}</div>}
      </div>
      <Button onClick={clear}>Choose nobody</Button>
      <Button
        variant="contained"
        aria-disabled={lock !== null}
        aria-describedby={lock ? 'unbind-locked-bar' : undefined}
        onClick={lock ? undefined : onReview}
      >
        Unbind {plural(size, 'user', 'users')}…
      </Button>
    </StickyBar>
  );
}
