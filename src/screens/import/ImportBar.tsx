import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { StickyBar } from '../../ui/StickyBar';
import { focusViewTitle } from '../shared/viewTitle';
import { lockWords, type Lock, people, toCorrect } from './importWords';

interface Props {
  readonly chosen: number;
  /** How many of them cannot be imported as they are. */
  readonly problems: number;
  readonly lock: Lock | null;
  readonly onClear: () => void;
  /** Leads to the usernames to correct. */
  readonly onCorrect: () => void;
  readonly onReview: () => void;
}

/** Appears with the first who is chosen: how many, what is in the way, and the way on. */
export function ImportBar({ chosen, problems, lock, onClear, onCorrect, onReview }: Props) {
  if (chosen === 0) return null;
  const clear = () => {
    onClear();
    focusViewTitle();
  };
  const blocked = problems > 0 || lock !== null;
  return (
    <StickyBar label="Chosen for import">
      <div>
        <strong>{people(chosen)} chosen</strong>
        {problems > 0 && (
          <div id="import-problems">
            <LinkButton onClick={onCorrect}>{toCorrect(problems)}</LinkButton>
          </div>
        )}
        {lock && <div id="import-locked-bar">{lockWords[lock]}</div>}
      </div>
      <Button onClick={clear} disabled={lock === 'running'}>
        Choose nobody
      </Button>
      <Button
        variant="contained"
        aria-disabled={blocked}
        aria-describedby={lock ? 'import-locked-bar' : problems > 0 ? 'import-problems' : undefined}
        onClick={blocked ? undefined : onReview}
      >
        Review and import
      </Button>
    </StickyBar>
  );
}
