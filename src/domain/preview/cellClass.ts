/** What exporting one attribute of one user would do to Microsoft's value. */
export type CellClass =
  /** Nothing changes: equal after trimming, or empty on both sides. */
  | 'same'
  /** The same value, written in another way. */
  | 'formatting'
  /** Microsoft is empty and gets JumpCloud's value. */
  | 'fills'
  /** Microsoft has another value and loses it. */
  | 'overwrites'
  /** JumpCloud is blank: what Microsoft has, or may have, may be cleared. JumpCloud documents neither outcome. */
  | 'clears'
  /** JumpCloud's value is longer than Microsoft Graph takes. */
  | 'too-long'
  /** Microsoft lets nobody write this value from outside: see judge.ts for whom and why. */
  | 'refused'
  /** JumpCloud names a manager who has no Microsoft account in this directory. */
  | 'manager-unresolved'
  /** JumpCloud has a value, and what Microsoft has is not known. */
  | 'not-known';

/** Every class, in the order in which screens list them; its place here is the number stored for a cell. */
export const cellClasses: readonly CellClass[] = [
  'same',
  'formatting',
  'fills',
  'overwrites',
  'clears',
  'too-long',
  'refused',
  'manager-unresolved',
  'not-known',
];
