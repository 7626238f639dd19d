import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { mayHaveChanged } from '../../api/saveResults';
import type { Directions } from '../../domain/directions';
import type { Directory } from '../../domain/directory';
import { sentBy } from '../../domain/preview/sentBy';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
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

interface DialogsProps extends Props {
  readonly onConfirm: (backedUp: boolean) => void;
}

function Dialogs({ review, save, saved, bound, directory, onConfirm }: DialogsProps) {
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
      changes={reviewed.changes}
      moved={reviewed.moved}
      saved={saved}
      bound={bound}
      directory={directory}
      onConfirm={(backedUp) => {
        onConfirm(backedUp);
        review.send(reviewed.changes);
      }}
      onCancel={review.close}
    />
  );
}

/** Where the backup is opened that was saved in the review. */
const WayToBackup = () => (
  <Notice
    severity="info"
    title="The values before this save are in the backup that was downloaded"
    action={
      <ButtonLink variant="outlined" size="small" href="/backups">
        Go to Backups
      </ButtonLink>
    }
  >
    Opened there, it shows what differs now and writes a script that sets the values again.
  </Notice>
);

/** Everything about a save, from the review to its result; fetched when the review is first opened. */
export default function Saving(props: Props) {
  const { review, save } = props;
  const { outdate } = useImpact();
  const ended = save.state.kind === 'ended' ? save.state : null;
  const [backedUp, setBackedUp] = useState(false);
  const changed = ended?.outcome.kind === 'finished' && mayHaveChanged(ended.outcome.results);
  const overwrote = changed && sentBy(ended.changes).length > 0;
  // Once for each outcome: between two of them a save is running.
  useEffect(() => {
    if (overwrote) outdate();
  }, [overwrote, outdate]);
  return (
    <>
      <SavePanel
        state={save.state}
        onStop={save.stop}
        onRetry={() => review.retry()}
        onDismiss={save.dismiss}
      />
      {changed && backedUp && <WayToBackup />}
      <Dialogs {...props} onConfirm={setBackedUp} />
    </>
  );
}
