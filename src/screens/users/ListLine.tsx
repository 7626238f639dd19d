import Box from '@mui/material/Box';
import { useState } from 'react';
import type { BindingList } from '../../api/preview/bindings';
import { Button } from '../../ui/Button';
import { formatNumber, plural } from '../shared/format';
import { notDirectInWords } from './userWords';

interface Props {
  /** Undefined until the first list is there. */
  readonly list: BindingList | undefined;
  /** Everybody has been read, and is in the list. */
  readonly complete: boolean;
  /** The list shows only those who were chosen. */
  readonly onlyChosen: boolean;
  /** The id of the text that says why nobody can be chosen; null where somebody can. */
  readonly lockId: string | null;
  /** The id that the reason gets why some cannot be chosen. */
  readonly notDirectId: string;
  readonly onChooseAll: () => Promise<void>;
  readonly onShowEverybody: () => void;
}

/** Above the list: how long it is, who in it can be chosen and why others cannot, and all of them with one click. */
export function ListLine(props: Props) {
  const { list, complete, onlyChosen, lockId, notDirectId, onChooseAll, onShowEverybody } = props;
  const [choosing, setChoosing] = useState(false);
  const locked = lockId !== null || choosing;
  const chooseAll = async () => {
    setChoosing(true);
    await onChooseAll().finally(() => setChoosing(false));
  };
  if (!list) return <Box sx={{ color: 'text.secondary' }}>Counting…</Box>;
  const { total, direct } = list;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 14rem', color: 'text.secondary' }}>
        <div>{`${plural(total, 'user', 'users')}${complete ? '' : ' so far'}`}</div>
        {lockId === null && total > direct && (
          <Box id={notDirectId} sx={{ fontSize: '0.8125rem' }}>
            {notDirectInWords(total - direct, total)}
          </Box>
        )}
      </Box>
      {onlyChosen && (
        <Button variant="outlined" size="small" onClick={onShowEverybody}>
          Show everybody
        </Button>
      )}
      {direct > 1 && (
        <Button
          variant="outlined"
          size="small"
          aria-disabled={locked}
          aria-describedby={lockId ?? undefined}
          onClick={locked ? undefined : () => void chooseAll()}
        >
          {choosing ? 'Choosing…' : `Choose all ${formatNumber(direct)} bound directly`}
        </Button>
      )}
    </Box>
  );
}
