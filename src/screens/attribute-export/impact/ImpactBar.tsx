import Box from '@mui/material/Box';
import type { CellClass } from '../../../domain/preview/cellClass';
import { classVerbs, countsInWords, toldOrder } from '../../../domain/preview/classesInWords';
import type { ClassCounts } from '../../../domain/preview/judgement';
import { Icon } from '../../../ui/Icon';
import { formatNumber } from '../../shared/format';
import { chips } from '../../shared/preview/chips';
import { classLooks } from '../../shared/preview/impactWords';
import { stripeOf } from './stripe';
import { useInTurn } from './useInTurn';

/** As high while it waits for its turn as with one line of numbers: nothing below it moves when they come. */
const whole = {
  mt: 1,
  display: 'grid',
  alignContent: 'start',
  gap: 0.75,
  minHeight: 40,
  fontSize: '0.8125rem',
};

const stripe = { height: 6, borderRadius: 1, forcedColorAdjust: 'none', printColorAdjust: 'exact' };

interface CountProps {
  readonly cellClass: CellClass;
  readonly count: number;
  readonly onOpen: (cellClass: CellClass) => void;
}

function CountOfClass({ cellClass, count, onOpen }: CountProps) {
  const { tone, icon, meaning } = classLooks[cellClass];
  return (
    <li>
      <button type="button" title={meaning} data-tone={tone} onClick={() => onOpen(cellClass)}>
        <Icon name={icon} />
        {classVerbs[cellClass]} {formatNumber(count)}
      </button>
    </li>
  );
}

interface Props {
  /** The attribute's name, for the labels. */
  readonly name: string;
  readonly counts: ClassCounts;
  readonly onOpen: (cellClass: CellClass) => void;
}

/** How many users the change concerns, by class: a proportional stripe, and each number as a button to its people. */
export function ImpactBar({ name, counts, onOpen }: Props) {
  // The switch and what saving would do come first, the numbers of all rows in the next frames.
  const shown = useInTurn(counts);
  if (shown === null) return <Box sx={whole} />;
  return (
    <Box sx={whole}>
      <Box aria-hidden="true" sx={stripe} style={{ backgroundImage: stripeOf(shown) }} />
      <Box component="ul" aria-label={`${name}: ${countsInWords(shown)}`} sx={chips}>
        {toldOrder
          .filter((cellClass) => shown[cellClass] > 0)
          .map((cellClass) => (
            <CountOfClass key={cellClass} cellClass={cellClass} count={shown[cellClass]} onOpen={onOpen} />
          ))}
      </Box>
    </Box>
  );
}
