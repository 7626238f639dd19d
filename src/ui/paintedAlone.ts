/**
 * A part of the page that is painted by itself: where something above it grows, it is moved and not painted again.
 * What is in it cannot reach beyond its edges.
 */
export const paintedAlone = { contain: 'paint' } as const;
