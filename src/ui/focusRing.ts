/** The focus ring of page.css, for what is focused through something inside it. */
export const focusRing = { outline: '2px solid var(--accent)', outlineOffset: '2px' } as const;
