export const viewTitleId = 'directory-view';

/** Gives the focus to the view's title where the control that had it goes with what it closes. */
export const focusViewTitle = (): void =>
  document.getElementById(viewTitleId)?.focus({ preventScroll: true });
