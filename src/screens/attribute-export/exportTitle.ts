export const exportTitleId = 'export-title';

/** Gives the focus to the section's title where the control that had it goes with what it closes. */
export const focusExportTitle = (): void =>
  document.getElementById(exportTitleId)?.focus({ preventScroll: true });
