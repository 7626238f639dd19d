import Box from '@mui/material/Box';
import type { IconName } from './iconPaths';
import { Icon } from './Icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** `quiet` is for what needs no attention. */
  readonly tone: 'done' | 'overwrite' | 'failure' | 'quiet';
}

/** A state in one line: drawing and words, coloured where it matters. */
export function Status({ icon, label, tone }: Props) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        gap: 0.75,
        alignItems: 'baseline',
        color: tone === 'quiet' ? 'text.secondary' : `${tone}.text`,
        '& svg': { alignSelf: 'center' },
      }}
    >
      <Icon name={icon} />
      {label}
    </Box>
  );
}
