import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rulesQuery } from '../../../api/queries';
import type { SwitchableId } from '../../../domain/attribute';
import type { Directory } from '../../../domain/directory';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Outcome } from '../../../ui/Outcome';
import { saveSelection } from './saveSelection';
import { selectionBefore } from './selectionWords';

interface Props {
  readonly directory: Directory;
  /** What is imported now and would not be after the save. */
  readonly imported: readonly SwitchableId[];
}

/** Offers what is exported before a save as a file: the way back for the selection, though not for the values. */
export function SelectionBefore({ directory, imported }: Props) {
  const rules = useQuery(rulesQuery(directory.id)).data;
  const [saved, setSaved] = useState('');
  if (!rules) return null;
  return (
    <Box component="section" aria-label="Selection before the save" sx={{ display: 'grid', gap: 1 }}>
      <p>{selectionBefore(imported)}</p>
      <div>
        <Button
          startIcon={<Icon name="download" />}
          onClick={() => setSaved(saveSelection(directory, rules, Date.now()))}
        >
          Save the selection as it is now
        </Button>
      </div>
      <Outcome>{saved}</Outcome>
    </Box>
  );
}
