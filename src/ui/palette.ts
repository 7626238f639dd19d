import type { ColorSystemOptions } from '@mui/material/styles';

/** The colours of a box that says something: its ground, its hairline and its words (4.5:1 on the ground). */
export interface Tone {
  readonly background: string;
  readonly border: string;
  readonly text: string;
}

interface Tones {
  /** Amber: something in Microsoft 365 would be overwritten. */
  overwrite: Tone;
  /** Red: something failed. */
  failure: Tone;
  /** Green: something is done. */
  done: Tone;
  /** Neutral: something to know. */
  calm: Tone;
  /** `control` outlines controls with 3:1 against the ground; `raised` is the ground of headers of tables. */
  surface: { control: string; raised: string };
}

declare module '@mui/material/styles' {
  interface Palette extends Tones {}
  interface PaletteOptions extends Partial<Tones> {}
}

type Scheme = NonNullable<ColorSystemOptions['palette']>;

/** Ink on near-white, one teal accent. Every pair of text and ground has 4.5:1 or more. */
export const light: Scheme = {
  primary: { main: '#0b6b75', dark: '#08545c', light: '#e3f2f3', contrastText: '#ffffff' },
  error: { main: '#b42318', dark: '#8f1b12', contrastText: '#ffffff' },
  warning: { main: '#8a4b00', contrastText: '#ffffff' },
  success: { main: '#1a6b3c', contrastText: '#ffffff' },
  background: { default: '#fafbfb', paper: '#ffffff' },
  text: { primary: '#14191e', secondary: '#55606a', disabled: '#6d7780' },
  divider: '#e2e6e9',
  action: { hover: '#f0f3f4', selected: '#e3f2f3', disabled: '#6d7780', disabledBackground: '#e8ecee' },
  surface: { control: '#858f98', raised: '#f4f6f7' },
  overwrite: { background: '#fff6e3', border: '#ecc677', text: '#7a4200' },
  failure: { background: '#fef1ef', border: '#f0b4ad', text: '#99200f' },
  done: { background: '#ecf8f0', border: '#a9d8ba', text: '#17603a' },
  calm: { background: '#eef5f6', border: '#bcd9dc', text: '#1d4a50' },
};

/** The same roles on a dark ground. */
export const dark: Scheme = {
  primary: { main: '#5cc5d0', dark: '#86d8e0', light: '#12343a', contrastText: '#04252a' },
  error: { main: '#ff9d94', dark: '#ffb9b2', contrastText: '#3a0905' },
  warning: { main: '#f0c169', contrastText: '#2d1d00' },
  success: { main: '#74d19a', contrastText: '#04260f' },
  background: { default: '#0e1114', paper: '#14181c' },
  text: { primary: '#e7eaed', secondary: '#a3adb7', disabled: '#87919b' },
  divider: '#262c32',
  action: { hover: '#1b2126', selected: '#12343a', disabled: '#87919b', disabledBackground: '#232a30' },
  surface: { control: '#6f7a85', raised: '#191e23' },
  overwrite: { background: '#2b210c', border: '#6a5220', text: '#f2c873' },
  failure: { background: '#301713', border: '#74362f', text: '#ffb3ab' },
  done: { background: '#11261a', border: '#2b5a3f', text: '#8fdcb0' },
  calm: { background: '#12242a', border: '#2a4b55', text: '#b5dfe6' },
};
