/** JumpCloud keeps the events of Directory Insights for 90 days. */
export const retentionDays = 90;

const dayMs = 86_400_000;

/** The earliest moment of which events are kept, in milliseconds since 1970. */
export const keptSince = (now: number): number => now - retentionDays * dayMs;
