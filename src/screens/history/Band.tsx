import { styled } from '@mui/material/styles';
import type { Period, Span } from '../../domain/history/spans';
import { bandHeight, bandShapes, bandWidth } from './bandShapes';

const Drawing = styled('svg')({
  display: 'block',
  width: '100%',
  height: '1.25rem',
  forcedColorAdjust: 'none',
  '& .export, & .import': { fill: 'var(--c-palette-primary-main)' },
  '& .exclude': { fill: 'var(--c-palette-surface-control)' },
  '& .often': {
    stroke: 'var(--c-palette-primary-main)',
    strokeWidth: '0.75rem',
    strokeDasharray: '2 4',
    vectorEffect: 'non-scaling-stroke',
  },
  '& .uncertain': {
    stroke: 'var(--c-palette-overwrite-text)',
    strokeWidth: 2,
    strokeDasharray: '2 3',
    vectorEffect: 'non-scaling-stroke',
  },
  '@media (forced-colors: active)': {
    '& .export, & .import, & .exclude': { fill: 'CanvasText' },
    '& .often, & .uncertain': { stroke: 'CanvasText' },
  },
});

interface Props {
  readonly spans: readonly Span[];
  readonly period: Period;
}

/** One attribute over time, for the eye; the words beside it say the same. */
export function Band({ spans, period }: Props) {
  const shapes = bandShapes(spans, period);
  return (
    <Drawing viewBox={`0 0 ${bandWidth} ${bandHeight}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="exclude" d={shapes.exclude} />
      <path className="import" d={shapes.import} />
      <path className="export" d={shapes.export} />
      <path className="often" d={shapes.often} />
      <path className="uncertain" d={shapes.uncertain} />
    </Drawing>
  );
}
