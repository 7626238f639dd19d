import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { isFiltered, type UsersView } from './usersView';

interface Props {
  readonly view: UsersView;
  /** The list shows only those who were chosen. */
  readonly onlyChosen: boolean;
  /** Everybody has been read. */
  readonly complete: boolean;
  readonly onShowAll: () => void;
}

/** Stands where the list of bound users would be when nobody is in it. */
export function NobodyListed({ view, onlyChosen, complete, onShowAll }: Props) {
  const narrowed = onlyChosen || isFiltered(view);
  if (!narrowed && complete) {
    return (
      <EmptyState icon="person" title="Nobody is bound">
        JumpCloud writes to nobody in this directory until a user or a group is bound.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="search"
      title={narrowed ? 'No bound user fits' : 'Nobody has been read yet'}
      action={
        narrowed && (
          <Button variant="outlined" onClick={onShowAll}>
            Show all
          </Button>
        )
      }
    >
      {complete
        ? 'Search for something else, or choose another state, route or group.'
        : 'Not all bound users have been read: one who fits may be among the others.'}
    </EmptyState>
  );
}
