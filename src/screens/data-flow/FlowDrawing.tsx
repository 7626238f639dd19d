import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { FlowStep } from './flowWords';

/** In units of the drawing, which is 420 wide whatever its size on the page. */
const left = 70;
const right = 350;
const middle = (left + right) / 2;
const firstAt = 96;
const apart = 66;
const heightOf = (steps: number) => firstAt + (steps - 1) * apart + 46;

/** Colour is never alone: a step's number, words and arrow say the same. */
const colours: Record<FlowStep['way'], string> = {
  'to-jumpcloud': 'var(--c-palette-primary-main)',
  'to-microsoft': 'var(--c-palette-warning-main)',
  none: 'var(--c-palette-text-secondary)',
};

const Drawing = styled('svg')({
  width: '100%',
  maxWidth: '30rem',
  height: 'auto',
  display: 'block',
  fontFamily: 'inherit',
  '& rect': { fill: 'var(--c-palette-surface-raised)', stroke: 'var(--c-palette-surface-control)' },
  '& text': { fill: 'var(--c-palette-text-primary)', fontSize: 14, textAnchor: 'middle' },
  '& text tspan:first-of-type, & .store': { fontWeight: 650 },
  '& .short': { fill: 'var(--c-palette-text-secondary)', fontSize: 12.5 },
  '& .life': { stroke: 'var(--c-palette-divider)', strokeWidth: 2 },
  '& .arrow': { fill: 'none', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' },
});

/** The line of a step, and the head of its arrow; a step that ends an export has an end instead of a head. */
function pathsOf(way: FlowStep['way'], y: number): { readonly line: string; readonly head: string } {
  if (way === 'to-jumpcloud') {
    return { line: `M${left + 6} ${y}H${right - 6}`, head: `M${right - 14} ${y - 6}l8 6-8 6` };
  }
  if (way === 'to-microsoft') {
    return { line: `M${right - 6} ${y}H${left + 6}`, head: `M${left + 14} ${y - 6}l-8 6 8 6` };
  }
  return { line: `M${right - 6} ${y}H${left + 30}`, head: `M${left + 30} ${y - 7}v14` };
}

interface StepProps {
  readonly step: FlowStep;
  readonly index: number;
}

function StepLine({ step: { id, title, way, inShort }, index }: StepProps) {
  const y = firstAt + index * apart;
  const { line, head } = pathsOf(way, y);
  return (
    <g>
      <text x={middle} y={y - 9}>
        <tspan>{index + 1}</tspan> {title}
      </text>
      <g className="arrow" style={{ stroke: colours[way] }}>
        <path d={line} strokeDasharray={id === 'change' ? '9 7' : undefined} />
        <path d={head} />
      </g>
      <text className="short" x={middle} y={y + 19}>
        {inShort}
      </text>
    </g>
  );
}

const directionWords: Record<FlowStep['way'], string> = {
  'to-jumpcloud': 'from Microsoft 365 to JumpCloud',
  'to-microsoft': 'from JumpCloud to Microsoft 365',
  none: 'from JumpCloud, ending before Microsoft 365',
};

/** The role only: which element it is that stands for a picture. */
const picture = { role: 'img' } as const;

/** The steps as arrows between the two sides. The list beside it says all of it in words. */
export function FlowDrawing({ steps }: { readonly steps: readonly FlowStep[] }) {
  const id = useId();
  const height = heightOf(steps.length);
  return (
    <Drawing
      viewBox={`0 0 420 ${height}`}
      {...picture}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>How data flows between Microsoft 365 and JumpCloud</title>
      <desc id={`${id}-desc`}>
        {steps
          .map(({ title, way, inShort }, at) => `${at + 1}, ${title}: ${inShort}, ${directionWords[way]}.`)
          .join(' ')}
      </desc>
      <line className="life" x1={left} x2={left} y1={44} y2={height} />
      <line className="life" x1={right} x2={right} y1={44} y2={height} />
      {[
        { name: 'Microsoft 365', at: left },
        { name: 'JumpCloud', at: right },
      ].map(({ name, at }) => (
        <g key={name}>
          <rect x={at - 66} y={4} width={132} height={40} rx={8} />
          <text className="store" x={at} y={29}>
            {name}
          </text>
        </g>
      ))}
      {steps.map((step, index) => (
        <StepLine key={step.id} step={step} index={index} />
      ))}
    </Drawing>
  );
}
