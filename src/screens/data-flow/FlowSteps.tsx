import Box from '@mui/material/Box';
import { Status } from '../../ui/Status';
import type { FlowStep } from './flowWords';

/** The arrows point as in the drawing, which has Microsoft 365 on the left; so the words name where they point to. */
const ways = {
  'to-jumpcloud': { icon: 'arrow-right', tone: 'quiet', label: 'To JumpCloud' },
  'to-microsoft': { icon: 'arrow-left', tone: 'overwrite', label: 'To Microsoft 365' },
  none: { icon: 'stop', tone: 'quiet', label: 'Nothing travels' },
} as const;

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  '& > li': { px: 2, py: 1.75 },
  '& > li + li': { borderTop: '1px solid', borderColor: 'divider' },
  '& dl': { m: 0, mt: 0.75, display: 'grid', columnGap: 2, rowGap: 0.5 },
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0 },
  '@media (width >= 48rem)': { '& dl': { gridTemplateColumns: '5rem minmax(0, 65ch)' } },
} as const;

interface Props {
  readonly steps: readonly FlowStep[];
  /** The address of the directory. */
  readonly address: string;
}

/** Each step: what is written where, what is lost, how it stands here, and where it is done. */
export function FlowSteps({ steps, address }: Props) {
  return (
    <Box component="ol" sx={list}>
      {steps.map(({ id, title, way, written, lost, here, links }, index) => (
        <li key={id}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, alignItems: 'baseline' }}>
            <h3>
              {index + 1}. {title}
            </h3>
            <Box sx={{ fontSize: '0.8125rem' }}>
              <Status {...ways[way]} />
            </Box>
          </Box>
          <dl>
            <dt>Written</dt>
            <dd>{written}</dd>
            <dt>Lost</dt>
            <dd>{lost}</dd>
            <dt>Here</dt>
            <dd>{here}</dd>
            <dt>Done on</dt>
            <Box component="dd" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              {links.map(({ path, label }) => (
                <a key={label} href={`${address}${path}`}>
                  {label}
                </a>
              ))}
            </Box>
          </dl>
        </li>
      ))}
    </Box>
  );
}
