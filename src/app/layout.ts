/** The width of everything on a page: centred, never wider than comfortable lines, with room at the edges. */
export const pageWidth = { width: '100%', maxWidth: '76rem', mx: 'auto', px: { xs: 2, sm: 3 } } as const;
