import Box from '@mui/material/Box';
import { isStillBound, routesWithout, type Target } from '../../../domain/binding/targets';
import type { Directory } from '../../../domain/directory';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Notice } from '../../../ui/Notice';
import { formatNumber, plural } from '../../shared/format';
import type { BoundUsers } from '../useBoundUsers';
import { nameOfBinding, routePhrase } from '../userWords';
import { reviewAction, reviewTitle } from './bindWords';
import { useConcerned } from './useConcerned';

interface Props {
  readonly directory: Directory;
  readonly targets: readonly Target[];
  readonly users: BoundUsers;
  readonly groupName: (id: string) => string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const mostNamed = 10;

/** Who stays bound along another route, and who does not. */
function Effects({ targets, users, groupName }: Pick<Props, 'targets' | 'users' | 'groupName'>) {
  const { concerned, failed } = useConcerned(targets, users);
  if (failed) return <p>Who is in the group could not be read, so whom this concerns is not known.</p>;
  if (!concerned) return <output>Reading whom this concerns…</output>;
  if (concerned.newcomers === null)
    return <p>Who stays bound along another route is known when the list of bound users has been read.</p>;
  const bound = concerned.bindings.filter((binding) => binding !== null);
  const after = bound.map((user) => ({ user, left: routesWithout(user.id, user.routes, targets) }));
  const staying = after.filter(({ left }) => isStillBound(left));
  const ending = bound.length - staying.length;
  return (
    <>
      <p>
        {ending === 0
          ? 'Nobody’s synchronisation ends.'
          : `For ${plural(ending, 'user', 'users')} the synchronisation ends.`}
        {staying.length > 0 &&
          ` ${plural(staying.length, 'user stays', 'users stay')} bound along another route, and JumpCloud goes on writing to ${staying.length === 1 ? 'that account' : 'those accounts'}.`}
      </p>
      {staying.length > 0 && (
        <Box component="ul" aria-label="Stay bound" sx={{ m: 0, pl: 2.5 }}>
          {staying.slice(0, mostNamed).map(({ user, left }) => (
            <li key={user.id}>
              {nameOfBinding(user)}: stays bound {routePhrase(left, groupName)}
            </li>
          ))}
          {staying.length > mostNamed && <li>and {formatNumber(staying.length - mostNamed)} more</li>}
        </Box>
      )}
    </>
  );
}

/** What unbinding stops, and what stays. Nothing in Microsoft 365 is overwritten, so nothing is typed. */
export function ReviewUnbind({ directory, targets, users, groupName, onConfirm, onCancel }: Props) {
  return (
    <ConfirmDialog
      title={reviewTitle('remove', targets, directory.name)}
      confirmLabel={reviewAction('remove', targets)}
      cancelLabel="Keep bound"
      danger
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Effects targets={targets} users={users} groupName={groupName} />
      <Notice severity="info" title="Microsoft 365 keeps the accounts and all their values">
        Where nobody stays bound, later changes in JumpCloud no longer reach the account, the password
        included. Binding again overwrites it anew.
      </Notice>
    </ConfirmDialog>
  );
}
