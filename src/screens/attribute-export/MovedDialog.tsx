import Box from '@mui/material/Box';
import { useState } from 'react';
import type { SwitchableId } from '../../domain/attribute';
import { switchable } from '../../domain/attributes';
import type { Changes } from '../../domain/changes';
import type { Direction } from '../../domain/direction';
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
  readonly ours: Direction;
  readonly decided: Direction;
  readonly onDecide: (direction: Direction) => void;
}

function MovedRow({ moved, ours, decided, onDecide }: RowProps) {
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
            checked={decided === choice.to}
            onChange={() => onDecide(choice.to)}
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
  readonly onDecide: (decisions: ReadonlyMap<SwitchableId, Direction>) => void;
  readonly onCancel: () => void;
}

/** Somebody else changed directions since this page read them: theirs beside ours, decided one by one. */
export function MovedDialog({ moved, changes, onDecide, onCancel }: Props) {
  const [decisions, setDecisions] = useState<ReadonlyMap<SwitchableId, Direction>>(
    new Map(moved.map(({ attribute, now }) => [attribute, now])),
  );
  const ours = ({ attribute, before }: Moved): Direction => {
    if (changes.turnOn.includes(attribute)) return 'export';
    return changes.turnOff.includes(attribute) ? 'exclude' : before;
  };
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
          decided={decisions.get(row.attribute) ?? row.now}
          onDecide={(direction) => setDecisions(new Map(decisions).set(row.attribute, direction))}
        />
      ))}
    </ConfirmDialog>
  );
}
