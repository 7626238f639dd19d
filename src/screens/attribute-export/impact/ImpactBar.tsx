import Box from '@mui/material/Box';
import { useDeferredValue } from 'react';
import type { CellClass } from '../../../domain/preview/cellClass';
import { Icon } from '../../../ui/Icon';
import { formatNumber } from '../../shared/format';
import { classLooks, countsInWords, tones, toldOrder } from '../../shared/preview/impactWords';

/** The buttons are styled from here: while people are read there are a hundred of them, drawn ten times a second. */
const numbers = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 0.75,
  listStyle: 'none',
  m: 0,
  p: 0,
  '& button': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 0.5,
    minHeight: '1.75rem',
    px: 1,
    font: 'inherit',
    fontWeight: 550,
    border: '1px solid',
    borderRadius: '6px',
    cursor: 'pointer',
  },
  '& button:hover': { textDecoration: 'underline' },
  ...Object.fromEntries(
    tones.map((tone) => [
      `& [data-tone=${tone}]`,
      { bgcolor: `${tone}.background`, color: `${tone}.text`, borderColor: `${tone}.border` },
    ]),
  ),
};

const stripe = {
  display: 'flex',
  gap: '2px',
  height: 6,
  borderRadius: 1,
  overflow: 'hidden',
  '& span': { minWidth: 3 },
  ...Object.fromEntries(tones.map((tone) => [`& [data-tone=${tone}]`, { bgcolor: `${tone}.text` }])),
  '& [data-class=same]': { bgcolor: 'calm.border' },
};

interface CountProps {
  readonly cellClass: CellClass;
  readonly count: number;
  readonly onOpen: (cellClass: CellClass) => void;
}

function CountOfClass({ cellClass, count, onOpen }: CountProps) {
  const { verb, tone, icon, meaning } = classLooks[cellClass];
  return (
    <li>
      <button type="button" title={meaning} data-tone={tone} onClick={() => onOpen(cellClass)}>
        <Icon name={icon} />
        {verb} {formatNumber(count)}
      </button>
    </li>
  );
}

interface Props {
  /** The attribute's name, for the labels. */
  readonly name: string;
  readonly counts: Readonly<Record<CellClass, number>>;
  readonly onOpen: (cellClass: CellClass) => void;
}

/** How many users the change concerns, by class: a proportional stripe, and each number as a button to its people. */
export function ImpactBar({ name, counts, onOpen }: Props) {
  // The switch and what saving would do come first, the numbers in the next piece of work.
  const isTheirTurn = useDeferredValue(true, false);
  const present = toldOrder.filter((cellClass) => counts[cellClass] > 0);
  return (
    isTheirTurn && (
      <Box sx={{ mt: 1, display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
        <Box aria-hidden="true" sx={stripe}>
          {present.map((cellClass) => (
            <span
              key={cellClass}
              data-tone={classLooks[cellClass].tone}
              data-class={cellClass}
              style={{ flexGrow: counts[cellClass] }}
            />
          ))}
        </Box>
        <Box component="ul" aria-label={`${name}: ${countsInWords(counts)}`} sx={numbers}>
          {present.map((cellClass) => (
            <CountOfClass key={cellClass} cellClass={cellClass} count={counts[cellClass]} onOpen={onOpen} />
          ))}
        </Box>
      </Box>
    )
  );
}
