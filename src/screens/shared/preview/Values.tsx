import type { Shown } from '../../../api/preview/row';

/** A value as either side holds it: empty and not known are told apart in words. Whoever shows many gives `em` its look. */
export function Value({ shown }: { readonly shown: Shown }) {
  if (shown.kind === 'text') return <>{shown.text}</>;
  return <em>{shown.kind === 'empty' ? 'empty' : 'not known'}</em>;
}
