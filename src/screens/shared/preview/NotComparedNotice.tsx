import type { Phase } from '../../../api/preview/state';
import { Notice } from '../../../ui/Notice';

const interrupted = 'before everybody was read. Close this review';

/** Where the comparison is found, what to do there. */
const whatToDo: Readonly<Record<Phase, (where: string) => string>> = {
  idle: (where) =>
    `Microsoft’s values have not been compared. Close this review and compare them ${where} to see what is lost.`,
  reading: () =>
    'Microsoft’s values are still being compared. Wait here until everybody has been read to see what is lost.',
  cancelled: (where) => `The comparison was cancelled ${interrupted} and choose “Go on reading” ${where}.`,
  failed: (where) => `The comparison failed ${interrupted} to see why ${where}, and how to go on.`,
  ready: (where) => `Not every attribute was compared. Close this review and compare again ${where}.`,
};

interface Props {
  readonly phase: Phase;
  /** Where the comparison stands on the page, as the end of a sentence. */
  readonly where: string;
}

/** In a review, before everybody was compared to the end. */
export const NotComparedNotice = ({ phase, where }: Props) => (
  <Notice severity="warning" title="What is lost is not known">
    {whatToDo[phase](where)}
  </Notice>
);
