import { Box } from '@mui/material';
import type { Switchable } from '../../domain/attribute';
import { Icon } from '../../ui/Icon';
import { changeEffect, type Bound } from './words';

interface Props {
  readonly attribute: Switchable;
  readonly turnsOn: boolean;
  readonly bound: Bound;
}

/** What saving would do to this attribute: overwriting in amber with its own icon, stopping in plain type. */
export function ChangeNotice({ attribute, turnsOn, bound }: Props) {
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        mt: 0.75,
        px: 1.25,
        py: 0.75,
        borderRadius: 1,
        fontSize: '0.8125rem',
        bgcolor: turnsOn ? 'overwrite.background' : 'action.hover',
        color: turnsOn ? 'overwrite.text' : 'text.primary',
      }}
    >
      <Icon name={turnsOn ? 'warning' : 'stop'} />
      <span>{changeEffect(attribute, turnsOn, bound)}</span>
    </Box>
  );
}
