/**
 * As a `ref`: the element takes the focus as soon as it stands in the page, for the safe button of a dialog. A dialog
 * that scrolls with its buttons begins with its title all the same.
 */
export const takeFocus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });
