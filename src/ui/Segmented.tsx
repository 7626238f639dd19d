import Box from '@mui/material/Box';
import { useId } from 'react';
import { focusRing } from './focusRing';
import { forcedChosen, forcedColours } from './forcedColours';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import { VisuallyHidden } from './VisuallyHidden';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** With a drawing the label is only read out. */
  readonly icon?: IconName;
}

interface Props<Value extends string> {
  /** The name of the group for screen readers. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

const segment = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  position: 'relative',
  minHeight: '1.75rem',
  minWidth: '1.75rem',
  px: 1,
  borderRadius: '6px',
  fontSize: '0.8125rem',
  fontWeight: 550,
  color: 'text.secondary',
  cursor: 'pointer',
  '&:hover': { color: 'text.primary' },
  '&:has(:checked)': { bgcolor: 'primary.light', color: 'text.primary', ...forcedChosen },
  '&:has(:focus-visible)': { ...focusRing, [forcedColours]: { outlineColor: 'CanvasText' } },
  '& input': { position: 'absolute', inset: 0, m: 0, opacity: 0, cursor: 'pointer' },
} as const;

/** One of a few: native radio buttons, drawn as a row of segments. */
export function Segmented<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <Box
      role="radiogroup"
      aria-label={label}
      sx={{
        display: 'inline-flex',
        flexWrap: 'wrap',
        p: '2px',
        gap: '2px',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      {options.map((option) => (
        <Box component="label" key={option.value} sx={segment} title={option.icon && option.label}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon ? (
            <>
              <Icon name={option.icon} />
              <VisuallyHidden>{option.label}</VisuallyHidden>
            </>
          ) : (
            option.label
          )}
        </Box>
      ))}
    </Box>
  );
}
