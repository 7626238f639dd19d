/**
 * What a design review looks at: one view of the console, in one world, after some steps. A state is data, so that the
 * board, the pictures and the checks of accessibility all show exactly the same.
 */
import type { ScenarioName } from '../mocks/scenarios';
import type { WorldFile } from './worldFiles';

/** Roles of WAI-ARIA that steps find things by. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'option'
  | 'radio'
  | 'region'
  | 'searchbox'
  | 'status'
  | 'switch'
  | 'table'
  | 'textbox';

/** The whole name as screen readers say it, or a pattern of it. */
export type Name = string | RegExp;

/** One thing that a person does or waits for, by what they see and hear. */
export type Step =
  | { readonly kind: 'click'; readonly role: Role; readonly name: Name }
  /** The first place where this text stands, for example what opens details. */
  | { readonly kind: 'click-text'; readonly text: Name }
  | { readonly kind: 'type'; readonly label: Name; readonly text: string }
  | { readonly kind: 'choose'; readonly label: Name; readonly option: string }
  | { readonly kind: 'open-file'; readonly label: string; readonly file: WorldFile }
  | { readonly kind: 'see'; readonly text: Name }
  | { readonly kind: 'see-role'; readonly role: Role; readonly name: Name }
  /** The clock of the page goes on by so much. */
  | { readonly kind: 'later'; readonly minutes: number }
  /** From now on requests whose address contains this get no answer, so that what waits for them stays. */
  | { readonly kind: 'hold'; readonly requests: string };

export const click = (role: Role, name: Name): Step => ({ kind: 'click', role, name });
export const clickText = (text: Name): Step => ({ kind: 'click-text', text });
export const press = (name: Name): Step => click('button', name);
export const type = (label: Name, text: string): Step => ({ kind: 'type', label, text });
export const choose = (label: Name, option: string): Step => ({ kind: 'choose', label, option });
export const openFile = (label: string, file: WorldFile): Step => ({ kind: 'open-file', label, file });
export const see = (text: Name): Step => ({ kind: 'see', text });
export const seeRole = (role: Role, name: Name): Step => ({ kind: 'see-role', role, name });
export const later = (minutes: number): Step => ({ kind: 'later', minutes });
export const hold = (requests: string): Step => ({ kind: 'hold', requests });

/** The windows a state is looked at in, in CSS pixels. */
export const sizes = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
} as const;
export type Size = keyof typeof sizes;
export type Scheme = 'light' | 'dark';

/** How a state looks whoever looks at it; left out, it follows the window and the board. */
export interface Look {
  readonly size?: Size;
  readonly scheme?: Scheme;
  /** The size of text in percent of the usual. */
  readonly textPercent?: number;
}

/** What stands in place of the console where it could not go on. */
export type Breakage = 'misspelt-scenario' | 'wrong-set-up' | 'part-not-loaded' | 'broken-page';

export interface ReviewState {
  /** In the address, and in names of pictures: small letters, digits and hyphens. */
  readonly name: string;
  /** The part of the console it belongs to; the board is grouped by it. */
  readonly view: string;
  readonly title: string;
  /** What to look at, in one line. */
  readonly lookAt: string;
  readonly scenario: ScenarioName;
  /** Where the console is opened: a path, and what follows it. */
  readonly path: string;
  readonly steps: readonly Step[];
  readonly look?: Look;
  /** No request is answered from the start, so that everything is still being loaded. */
  readonly loading?: true;
  /** From the start only so many requests whose address contains this are answered. */
  readonly answered?: { readonly requests: string; readonly most: number };
  readonly breakage?: Breakage;
}
