import type { Direction } from '../../domain/direction';
import type { Period, Span } from '../../domain/history/spans';

/** The drawing's own units; it is stretched to the room there is. */
export const bandWidth = 1000;
export const bandHeight = 20;

/** What is told apart by shape, so that no colour is needed: a bar, two lines, a hairline, stripes; dots below what is not certain. */
export interface BandShapes extends Readonly<Record<Direction, string>> {
  /** Stripes (a dashed stroke) where the direction changed too often to be drawn. */
  readonly often: string;
  readonly uncertain: string;
}

interface Stroke {
  readonly top: number;
  readonly height: number;
}

const strokes: Record<Direction, readonly Stroke[]> = {
  export: [{ top: 3, height: 12 }],
  import: [
    { top: 3, height: 4 },
    { top: 11, height: 4 },
  ],
  exclude: [{ top: 8.5, height: 1 }],
};

/** A change that lasted a moment is still to be seen. */
const narrowest = 1;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where a moment is in the drawing, from 0 at the left to its width at today’s edge. */
export const placeOf = (at: number, { from, to }: Period): number =>
  to === from ? bandWidth : rounded(((at - from) / (to - from)) * bandWidth);

interface Drawn {
  readonly x: number;
  readonly width: number;
  readonly spans: readonly Span[];
}

/** Times narrower than this cannot be told apart any more where so many follow each other. */
const crowded = 3;

function placed(spans: readonly Span[], period: Period): Drawn {
  const x = placeOf(spans[0]?.from ?? period.from, period);
  const end = placeOf(spans.at(-1)?.to ?? period.to, period);
  return { x, width: Math.max(narrowest, rounded(end - x)), spans };
}

/** Neighbouring times that are too short to be drawn one by one, together; all others alone. */
function drawn(spans: readonly Span[], period: Period): readonly Drawn[] {
  const isShort = ({ from, to }: Span): boolean => placeOf(to, period) - placeOf(from, period) < crowded;
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && isShort(before) && isShort(span)) group.push(span);
    else groups.push([span]);
  }
  return groups.flatMap((group) =>
    group.length < crowded ? group.map((span) => placed([span], period)) : [placed(group, period)],
  );
}

/** The band of one attribute, as a path for each shape. */
export function bandShapes(spans: readonly Span[], period: Period): BandShapes {
  const paths = { export: '', import: '', exclude: '', often: '', uncertain: '' };
  for (const one of drawn(spans, period)) {
    const { x, width } = one;
    const [only] = one.spans;
    if (one.spans.length > 1) paths.often += `M${x} 9h${width}`;
    else if (only) {
      for (const { top, height } of strokes[only.direction]) {
        paths[only.direction] += `M${x} ${top}h${width}v${height}h-${width}z`;
      }
    }
    if (one.spans.some(({ basis }) => basis !== 'told')) paths.uncertain += `M${x} 18.5h${width}`;
  }
  return paths;
}
