import { styled } from '@mui/material/styles';
import { iconPaths, type IconName } from './iconPaths';

/** How a drawing looks, for rows that are too many to be made of components. */
export const drawingLook = {
  width: '1.15em',
  height: '1.15em',
  flex: 'none',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  verticalAlign: '-0.2em',
} as const;

const Drawing = styled('svg')(drawingLook);

/** A small drawing beside words. It is never the only carrier of a meaning, so screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <Drawing viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </Drawing>
  );
}
