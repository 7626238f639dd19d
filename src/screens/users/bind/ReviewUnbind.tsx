import Box from '@mui/material/Box';
import { type Target, targetKey, unbindingOf, type Unbinding } from '../../../domain/binding/targets';
import type { Directory } from '../../../domain/directory';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Notice } from '../../../ui/Notice';
import { formatNumber } from '../../shared/format';
import type { BoundUsers } from '../useBoundUsers';
import { nameOfBinding } from '../userWords';
import { effectWords, reviewAction, reviewTitle, unbindingInWords } from './bindWords';
import { choiceList } from './ChoiceRow';
import { type Concerned, useConcerned } from './useConcerned';

interface Props {
  readonly directory: Directory;
  readonly targets: readonly Target[];
  readonly users: BoundUsers;
  readonly groupName: (id: string) => string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const effectList = {
  ...choiceList,
  maxHeight: '10rem',
  '& li': { px: 1.5, py: 0.5 },
  '& small': { color: 'text.secondary' },
} as const;

interface Effect {
  readonly id: string;
  readonly name: string;
  /** Tells people of the same name apart; empty where it is not known. */
  readonly email: string;
  readonly effect: Unbinding;
}

/** What becomes of whom. Members of a group who are not bound are not concerned. */
function effectsOf({ users, bindings }: Concerned, targets: readonly Target[]): readonly Effect[] {
  const gone = new Set(targets.map(targetKey));
  const named = new Map(targets.filter(({ kind }) => kind === 'user').map(({ id, name }) => [id, name]));
  return users.flatMap((id, at) => {
    const binding = bindings[at] ?? null;
    const name = binding ? nameOfBinding(binding) : named.get(id);
    if (name === undefined) return [];
    return [{ id, name, email: binding?.email ?? '', effect: unbindingOf(binding, gone) }];
  });
}

/** So many users are listed, those first of whom there is something to know. */
const mostListed = 200;

function Effects({ targets, users, groupName }: Pick<Props, 'targets' | 'users' | 'groupName'>) {
  const { concerned, failed } = useConcerned(targets, users);
  if (failed) return <p>Who is in the group could not be read, so whom this concerns is not known.</p>;
  if (!concerned) return <output>Reading whom this concerns…</output>;
  if (concerned.newcomers === null)
    return <p>Who stays bound along another route is known when the list of bound users has been read.</p>;
  const all = effectsOf(concerned, targets);
  const of = (kind: Unbinding['kind']) => all.filter(({ effect }) => effect.kind === kind);
  const [stays, nothing, ends] = [of('stays'), of('nothing'), of('ends')];
  const listed = [...stays, ...nothing, ...ends].slice(0, mostListed);
  return (
    <>
      <p>{unbindingInWords({ stays: stays.length, nothing: nothing.length, ends: ends.length })}</p>
      {all.length > 0 && (
        <Box component="ul" aria-label="What becomes of whom" tabIndex={0} sx={effectList}>
          {listed.map(({ id, name, email, effect }) => (
            <li key={id}>
              {name}: {effectWords(effect, groupName)} <small>{email}</small>
            </li>
          ))}
          {all.length > mostListed && <li>and {formatNumber(all.length - mostListed)} more</li>}
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
        Unbinding deletes nobody on either side, and brings back nothing that binding has overwritten. Where
        nobody stays bound, later changes in JumpCloud no longer reach the account, the password included.
        Binding again overwrites it anew.
      </Notice>
      {targets.length > 1 && (
        <p>
          One request is sent for each, one after another. You can stop in between; whoever is unbound by then
          stays unbound.
        </p>
      )}
    </ConfirmDialog>
  );
}
