/** What decides how seeded people look: the seed, how many there are, and how many of them are bound. */
export interface Population {
  readonly seed: string;
  readonly users: number;
  /** The users numbered below this are bound to the first Microsoft 365 directory. */
  readonly bound: number;
  readonly domain: string;
  /** `blank`: nobody has an optional value in JumpCloud, and everybody has all of them in Microsoft 365. */
  readonly values: 'usual' | 'blank' | 'same';
}
