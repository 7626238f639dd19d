import Box from '@mui/material/Box';
import { useState } from 'react';
import type { SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import type { Changes } from '../../domain/changes';
import type { Moved } from '../../domain/merge';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { movedChoices, movedSummary } from './movedWords';

const group = {
  m: 0,
  p: 1.5,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  '& legend': { px: 0.5, fontWeight: 600 },
} as const;

const choiceLine = {
  display: 'flex',
  gap: 1,
  alignItems: 'center',
  minHeight: '2rem',
  '& input': { m: 0, flex: 'none', accentColor: 'var(--c-palette-primary-main)' },
} as const;

interface RowProps {
  readonly moved: Moved;
  /** What the administrator's own page asked for. */
  readonly ours: boolean;
  readonly exported: boolean;
  readonly onDecide: (exported: boolean) => void;
}

function MovedRow({ moved, ours, exported, onDecide }: RowProps) {
  const { name, id } = switchable(moved.attribute);
  return (
    <Box component="fieldset" sx={group}>
      <legend>{name}</legend>
      <p>{movedSummary(moved, ours)}</p>
      {movedChoices(moved).map((choice) => (
        <Box component="label" key={choice.label} sx={choiceLine}>
          <input
            type="radio"
            name={id}
            checked={exported === choice.exported}
            onChange={() => onDecide(choice.exported)}
          />
          {choice.label}
        </Box>
      ))}
    </Box>
  );
}

interface Props {
  readonly moved: readonly Moved[];
  readonly changes: Changes;
  readonly onDecide: (decisions: ReadonlyMap<SwitchableId, boolean>) => void;
  readonly onCancel: () => void;
}

/** Somebody else switched attributes since this page read them: theirs beside ours, decided one by one. */
export function MovedDialog({ moved, changes, onDecide, onCancel }: Props) {
  const [decisions, setDecisions] = useState<ReadonlyMap<SwitchableId, boolean>>(
    new Map(moved.map(({ attribute, exportedNow }) => [attribute, exportedNow])),
  );
  const ours = ({ attribute, exportedNow }: Moved) =>
    changes.turnOn.includes(attribute) || (!changes.turnOff.includes(attribute) && !exportedNow);
  return (
    <ConfirmDialog
      title="Somebody else changed this directory meanwhile"
      confirmLabel="Use these choices"
      cancelLabel="Keep editing"
      onConfirm={() => onDecide(decisions)}
      onCancel={onCancel}
    >
      <p>Nothing of yours has been sent. Decide for each attribute; you then review the result once more.</p>
      {moved.map((row) => (
        <MovedRow
          key={row.attribute}
          moved={row}
          ours={ours(row)}
          exported={decisions.get(row.attribute) ?? row.exportedNow}
          onDecide={(exported) => setDecisions(new Map(decisions).set(row.attribute, exported))}
        />
      ))}
    </ConfirmDialog>
  );
}
