import { keyframes } from '@emotion/react';
import { styled } from '@mui/material/styles';
import { VisuallyHidden } from './VisuallyHidden';

const breathe = keyframes({ '50%': { opacity: 0.5 } });

const Bar = styled('div')({
  height: '2.75rem',
  borderRadius: 8,
  marginTop: 8,
  backgroundColor: 'var(--c-palette-action-disabledBackground)',
  animation: `${breathe} 1.6s ease-in-out infinite`,
});

interface Props {
  readonly rows: number;
  /** What is being loaded, for screen readers, for example “Loading directories”. */
  readonly label: string;
}

/** Keeps the place of a list that is on its way. */
export function SkeletonRows({ rows, label }: Props) {
  return (
    <div>
      <VisuallyHidden as="output">{label}</VisuallyHidden>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          <Bar key={index} />
        ))}
      </div>
    </div>
  );
}
