import Box from '@mui/material/Box';
import type { Switchable } from '../../domain/attribute';
import { signInNameOption } from '../../domain/catalogue';
import { Icon } from '../../ui/Icon';
import { tones, type Severity } from '../../ui/tones';

interface Props {
  readonly attribute: Switchable;
  readonly turnsOn: boolean;
  /** A comparison that still holds shows that nothing is lost. */
  readonly harmless: boolean;
  /** What saving does, in words. */
  readonly children: string;
}

/** Red is for people's sign-in names, in whichever direction; amber for what is overwritten or may be. */
function gravity({ attribute, turnsOn, harmless }: Omit<Props, 'children'>): Severity {
  if (harmless) return 'success';
  if (attribute.id === signInNameOption.id) return 'error';
  return turnsOn ? 'warning' : 'info';
}

/** What saving would do to this attribute, in colour, drawing and words. */
export function ChangeNotice({ children, ...about }: Props) {
  const { palette, icon } = tones[gravity(about)];
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
        bgcolor: `${palette}.background`,
        color: `${palette}.text`,
      }}
    >
      <Icon name={icon} />
      <span>{children}</span>
    </Box>
  );
}
