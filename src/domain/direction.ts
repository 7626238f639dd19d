/**
 * Which way an attribute travels between JumpCloud and Microsoft 365, as the help article and the events of
 * Directory Insights name it: `export` overwrites Microsoft 365, `import` overwrites JumpCloud, `exclude` is neither.
 */
export const directions = ['export', 'import', 'exclude'] as const;
export type Direction = (typeof directions)[number];

/** The direction that a text from outside names, whatever its case; null where it names none. */
export const directionFrom = (text: string | null | undefined): Direction | null =>
  directions.find((direction) => direction === text?.trim().toLowerCase()) ?? null;
