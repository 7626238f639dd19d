import type { Directory } from '../../domain/directory';
import { MovedDialog } from './MovedDialog';
import { ReviewDialog } from './ReviewDialog';
import type { Review } from './useReview';
import type { Save } from './useSave';
import type { Bound } from './words';

interface Props {
  readonly review: Review;
  readonly save: Save;
  readonly bound: Bound;
  readonly directory: Directory;
}

/** The dialogs on the way to a save; fetched when one is first needed. */
export default function SaveDialogs({ review, save, bound, directory }: Props) {
  const { state } = save;
  if (state.kind === 'ended' && state.outcome.kind === 'moved') {
    return (
      <MovedDialog
        moved={state.outcome.moved}
        changes={state.changes}
        onDecide={review.decide}
        onCancel={save.dismiss}
      />
    );
  }
  const { reviewed } = review;
  if (!reviewed) return null;
  return (
    <ReviewDialog
      changes={reviewed}
      bound={bound}
      directory={directory}
      onConfirm={() => void review.send(reviewed)}
      onCancel={review.close}
    />
  );
}
