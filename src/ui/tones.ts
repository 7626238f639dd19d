import type { IconName } from './iconPaths';

/** How grave something said is. Amber is for what would be overwritten, red for what failed. */
export type Severity = 'info' | 'warning' | 'error' | 'success';

/** The palette entry and the drawing of each severity; the words always say it as well. */
export const tones: Record<Severity, { readonly palette: string; readonly icon: IconName }> = {
  info: { palette: 'calm', icon: 'info' },
  warning: { palette: 'overwrite', icon: 'warning' },
  error: { palette: 'failure', icon: 'error' },
  success: { palette: 'done', icon: 'check' },
};
