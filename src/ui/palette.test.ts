import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light } from './palette';

/** Relative luminance of a colour such as `#0b6b75` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const hex = /^#[0-9a-f]{6}$/;

/** The colour at a path such as `text.primary`. */
function colorAt(palette: object, path: string): string {
  const found: unknown = path
    .split('.')
    .reduce<unknown>(
      (part, key) => Object.entries(Object(part)).find(([name]) => name === key)?.[1],
      palette,
    );
  if (typeof found !== 'string' || !hex.test(found)) throw new Error(`${path} is no colour`);
  return found;
}

const grounds = [
  'background.default',
  'background.paper',
  'surface.raised',
  'action.hover',
  'action.selected',
  'primary.light',
];
const texts = ['text.primary', 'text.secondary', 'primary.main', 'error.main'];
const tones = ['overwrite', 'failure', 'done', 'calm'];

const textPairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...tones.flatMap((tone) =>
    [`${tone}.background`, 'background.default', 'background.paper'].map(
      (ground) => [`${tone}.text`, ground] as const,
    ),
  ),
  ['primary.contrastText', 'primary.main'] as const,
  ['primary.contrastText', 'primary.dark'] as const,
  ['error.contrastText', 'error.main'] as const,
  ['error.contrastText', 'error.dark'] as const,
];

const shapePairs = grounds
  .slice(0, 3)
  .flatMap((ground) => ['primary.main', 'surface.control'].map((shape) => [shape, ground] as const));

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s palette', (scheme, palette) => {
  const poor = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs.filter(([one, other]) => contrast(colorAt(palette, one), colorAt(palette, other)) < least);

  it('gives every text 4.5:1 on every ground it stands on', () => {
    expect(poor(textPairs, 4.5)).toEqual([]);
  });

  it('gives focus rings and outlines of controls 3:1', () => {
    expect(poor(shapePairs, 3)).toEqual([]);
  });

  it('is the one of page.css, which holds before any script runs', () => {
    const css = readFileSync('src/page.css', 'utf8');
    const block = css.split(':root').find((part) => part.includes(`color-scheme: ${scheme}`)) ?? '';
    const values = ['--ground', '--paper', '--line', '--bar', '--ink', '--accent'].map(
      (name) => new RegExp(`${name}: (.*);`).exec(block)?.[1],
    );
    const paths = [
      'background.default',
      'background.paper',
      'divider',
      'action.disabledBackground',
      'text.primary',
      'primary.main',
    ];
    expect(values).toEqual(paths.map((path) => colorAt(palette, path)));
  });
});
