import { Notice } from '../../../ui/Notice';
import { formatTime } from '../format';

/** Nothing would be lost by values that are old. `since`: of when they are, in milliseconds since 1970. */
export const OldNotice = ({ since }: { readonly since: number }) => (
  <Notice severity="warning" title="What is lost is not known for sure">
    Nothing would have been lost on {formatTime(since)}. That is more than an hour ago, and Microsoft’s values
    may have changed since. Close this review and compare again to see what holds now; where that was a file,
    export it anew first.
  </Notice>
);
