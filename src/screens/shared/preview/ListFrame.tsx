import Box from '@mui/material/Box';
import type { ReactNode, Ref } from 'react';
import { scroller } from './peopleLook';

interface Props {
  readonly label: string;
  /** Of the head and all rows, in pixels. */
  readonly height: number;
  /** The list has been read to the end: a short one is as tall as its rows then. Before, nothing below it may move. */
  readonly settled: boolean;
  readonly ref: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** What a long list scrolls in: as tall as all of its rows, of which only those in view exist. */
export const ListFrame = ({ label, height, settled, ref, children }: Props) => (
  <Box
    component="section"
    aria-label={label}
    ref={ref}
    tabIndex={0}
    sx={scroller}
    style={settled ? { maxHeight: height } : undefined}
  >
    <div style={{ height }}>{children}</div>
  </Box>
);
