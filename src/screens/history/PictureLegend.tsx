import Box from '@mui/material/Box';
import type { Span } from '../../domain/history/spans';
import { Band } from './Band';

const period = { from: 0, to: 1 };
const sample = (direction: Span['direction'], basis: Span['basis'] = 'told') => [
  { from: 0, to: 1, direction, basis },
];

/** More changes than can be drawn one by one. */
const often = Array.from({ length: 600 }, (_, index) => ({
  from: index / 600,
  to: (index + 1) / 600,
  direction: index % 2 === 0 ? ('export' as const) : ('exclude' as const),
  basis: 'told' as const,
}));

const items = [
  { label: 'Export', spans: sample('export') },
  { label: 'Import', spans: sample('import') },
  { label: 'Exclude', spans: sample('exclude') },
  { label: 'Changes often', spans: often },
  { label: 'Not certain', spans: sample('export', 'disputed') },
] as const;

/** What the shapes mean. Screen readers get the words of each band instead. */
export const PictureLegend = () => (
  <Box
    aria-hidden="true"
    sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, fontSize: '0.8125rem' }}
  >
    {items.map(({ label, spans }) => (
      <Box key={label} sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
        <Box sx={{ width: '2rem' }}>
          <Band spans={spans} period={period} />
        </Box>
        {label}
      </Box>
    ))}
  </Box>
);
