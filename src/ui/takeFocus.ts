/** As a `ref`: the element takes the focus as soon as it stands in the page, for the safe button of a dialog. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
