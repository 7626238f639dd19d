import { tones } from './impactWords';

/**
 * A list of numbers as bordered buttons, each in its `data-tone`. Styled from the list: while people are read there are
 * a hundred of them, drawn twice a second.
 */
export const chips = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 0.75,
  listStyle: 'none',
  m: 0,
  p: 0,
  '& button': {
    px: 1,
    py: '0.2rem',
    font: 'inherit',
    fontWeight: 550,
    border: '1px solid',
    borderRadius: '6px',
    cursor: 'pointer',
  },
  '& svg': { mr: 0.5 },
  '& button:hover': { textDecoration: 'underline' },
  ...Object.fromEntries(
    tones.map((tone) => [
      `& [data-tone=${tone}]`,
      { bgcolor: `${tone}.background`, color: `${tone}.text`, borderColor: `${tone}.border` },
    ]),
  ),
};
