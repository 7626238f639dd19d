import { Box } from '@mui/material';
import type { SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import { countChanges, type Changes } from '../../domain/changes';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ChangeNotice } from './ChangeNotice';
import { boundUsers, reviewAction, reviewTitle, type Bound } from './words';

interface ListProps {
  readonly title: string;
  readonly ids: readonly SwitchableId[];
  readonly on: boolean;
  readonly bound: Bound;
}

function ChangeList({ title, ids, on, bound }: ListProps) {
  if (ids.length === 0) return null;
  return (
    <section>
      <Box component="h3" sx={{ fontSize: '0.875rem', mb: 0.5 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, '& li': { mb: 1 } }}>
        {ids.map((id) => (
          <li key={id}>
            <strong>{switchable(id).name}</strong>, {boundUsers(bound)}
            <ChangeNotice attribute={switchable(id)} turnsOn={on} bound={bound} />
          </li>
        ))}
      </Box>
    </section>
  );
}

interface Props {
  readonly changes: Changes;
  readonly bound: Bound;
  readonly directoryName: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/**
 * The exact list of what starts to overwrite and what stops. Where something starts to overwrite, the
 * administrator types the directory's name: what stands in Microsoft 365 cannot be brought back.
 */
export function ReviewDialog({ changes, bound, directoryName, onConfirm, onCancel }: Props) {
  const overwrites = changes.turnOn.length > 0;
  return (
    <ConfirmDialog
      title={reviewTitle(changes)}
      confirmLabel={reviewAction(changes)}
      cancelLabel="Keep editing"
      danger={overwrites}
      {...(overwrites ? { typeToConfirm: directoryName } : {})}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {countChanges(changes) === 1 ? 'This change applies' : 'These changes apply'} to {directoryName}. They
        are sent one after another; JumpCloud has no way to take them back together.
      </p>
      <ChangeList title="Starts to overwrite" ids={changes.turnOn} on bound={bound} />
      <ChangeList title="Stops" ids={changes.turnOff} on={false} bound={bound} />
    </ConfirmDialog>
  );
}
