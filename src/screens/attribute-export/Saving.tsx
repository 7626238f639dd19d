import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { mayHaveChanged } from '../../api/saveResults';
import type { Directions } from '../../domain/directions';
import type { Directory } from '../../domain/directory';
import { useImpact } from './impact/ImpactContext';
import { MovedDialog } from './MovedDialog';
import { ReviewDialog } from './ReviewDialog';
import { SavePanel } from './SavePanel';
import type { Review } from './useReview';
import type { Save } from './useSave';
import type { Bound } from '../shared/directoryWords';
import { focusViewTitle } from '../shared/viewTitle';

interface Props {
  readonly review: Review;
  readonly save: Save;
  /** The directions by the rules as they were read last. */
  readonly saved: Directions;
  readonly bound: Bound;
  readonly directory: Directory;
}

/** What had the focus before the dialog went with the save; only once the dialog is gone can the focus leave it. */
function closing(close: () => void): void {
  flushSync(close);
  if (document.activeElement === document.body) focusViewTitle();
}

function Dialogs({ review, save, saved, bound, directory }: Props) {
  const { state } = save;
  if (state.kind === 'ended' && state.outcome.kind === 'moved') {
    return (
      <MovedDialog
        moved={state.outcome.moved}
        changes={state.changes}
        onDecide={(decisions) => closing(() => review.decide(decisions))}
        onCancel={() => closing(save.dismiss)}
      />
    );
  }
  const { reviewed } = review;
  if (!reviewed) return null;
  return (
    <ReviewDialog
      changes={reviewed}
      saved={saved}
      bound={bound}
      directory={directory}
      onConfirm={() => review.send(reviewed)}
      onCancel={review.close}
    />
  );
}

/** Everything about a save, from the review to its result; fetched when the review is first opened. */
export default function Saving(props: Props) {
  const { review, save } = props;
  const { outdate } = useImpact();
  const outcome = save.state.kind === 'ended' ? save.state.outcome : null;
  useEffect(() => {
    if (outcome?.kind === 'finished' && mayHaveChanged(outcome.results)) outdate();
  }, [outcome, outdate]);
  return (
    <>
      <SavePanel
        state={save.state}
        onStop={save.stop}
        onRetry={() => review.retry()}
        onDismiss={save.dismiss}
      />
      <Dialogs {...props} />
    </>
  );
}
