/** Readers whose system gives all pages its few colours see no ground of ours: what only a ground shows needs one of its. */
export const forcedColours = '@media (forced-colors: active)';

/** What of several is chosen or open, in the system's colours. */
export const forcedChosen = {
  [forcedColours]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
} as const;
