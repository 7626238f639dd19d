/**
 * Whether a click is the tail of the one before, as the second of a double click: the browser counts them. It was meant
 * for what stood there, and not for the dialog that the first one has opened. Keys always count as none.
 */
export const isTail = ({ detail = 0 }: { readonly detail?: number }): boolean => detail > 1;
