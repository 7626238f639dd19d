import { Box } from '@mui/material';
import type { CellClass } from '../../../domain/preview/cellClass';
import { Icon } from '../../../ui/Icon';
import { formatNumber } from '../words';
import { classLooks, countsInWords, toldOrder } from './impactWords';

interface Props {
  /** The attribute's name, for the labels. */
  readonly name: string;
  readonly counts: Readonly<Record<CellClass, number>>;
  readonly onOpen: (cellClass: CellClass) => void;
}

const segment = {
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
  '&:hover': { textDecoration: 'underline' },
} as const;

/** How many users the change concerns, by class: a proportional stripe, and each number as a button to its people. */
export function ImpactBar({ name, counts, onOpen }: Props) {
  const present = toldOrder.filter((cellClass) => counts[cellClass] > 0);
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', gap: '2px', height: 6, borderRadius: 1, overflow: 'hidden' }}
      >
        {present.map((cellClass) => (
          <Box
            key={cellClass}
            sx={{
              flexGrow: counts[cellClass],
              minWidth: 3,
              bgcolor: `${classLooks[cellClass].tone}.${cellClass === 'same' ? 'border' : 'text'}`,
            }}
          />
        ))}
      </Box>
      <Box
        component="ul"
        aria-label={`${name}: ${countsInWords(counts)}`}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, listStyle: 'none', m: 0, p: 0 }}
      >
        {present.map((cellClass) => {
          const { verb, tone, icon, meaning } = classLooks[cellClass];
          return (
            <li key={cellClass}>
              <Box
                component="button"
                type="button"
                title={meaning}
                onClick={() => onOpen(cellClass)}
                sx={{
                  ...segment,
                  bgcolor: `${tone}.background`,
                  color: `${tone}.text`,
                  borderColor: `${tone}.border`,
                }}
              >
                <Icon name={icon} />
                {verb} {formatNumber(counts[cellClass])}
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
