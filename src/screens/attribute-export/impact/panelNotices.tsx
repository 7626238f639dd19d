/** What stands above the numbers of a comparison that does not hold as it is. */
import type { PreviewState, Source } from '../../../api/preview/state';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { formatNumber, plural } from '../../shared/format';
import { readOf } from '../../shared/preview/impactWords';

interface InterruptedProps {
  readonly state: PreviewState;
  readonly onResume: () => void;
}

/** Where a file turned out to be unusable, nothing was compared with it. */
export const isFileRefused = ({ source, problem }: PreviewState): boolean =>
  source?.kind === 'file' && problem?.lasting === true;

/** What is kept of what was read, and what the numbers cover. */
function keptInWords({ jumpCloud, microsoft, source }: PreviewState): string {
  const kept = `Kept so far: ${readOf(jumpCloud)} from JumpCloud`;
  if (microsoft === null) return `${kept}. The numbers cover only these.`;
  if (microsoft.read === 0) return `${kept}.`;
  const where = source?.kind === 'file' ? 'the file' : 'Microsoft 365';
  return `${kept}, ${readOf(microsoft)} from ${where}. The numbers cover only those read on both sides.`;
}

/** Reading was cancelled or failed: what was read is kept, and mostly reading can go on from there. */
export function Interrupted({ state, onResume }: InterruptedProps) {
  const { phase, problem } = state;
  const resume = problem?.lasting !== true && (
    <Button variant="outlined" size="small" onClick={onResume}>
      Go on reading
    </Button>
  );
  if (phase === 'cancelled') {
    return (
      <Notice severity="info" live="polite" title="Reading was cancelled" action={resume}>
        {keptInWords(state)}
      </Notice>
    );
  }
  return (
    <Notice severity="error" live="assertive" title={problem?.title ?? 'Reading failed'} action={resume}>
      {problem?.whatToDo} {isFileRefused(state) ? 'Nothing of the file is kept.' : keptInWords(state)}
    </Notice>
  );
}

interface OutdatedProps {
  readonly source: PreviewState['source'];
  readonly onChoose: (source: Source) => void;
  /** Opens the choice of a source: a file is as old as it was. */
  readonly onOther: () => void;
}

/** The export has changed since, by a save or by somebody else, and with it perhaps what was compared. */
export function Outdated({ source, onChoose, onOther }: OutdatedProps) {
  const fromFile = source?.kind === 'file';
  return (
    <Notice
      severity="warning"
      live="polite"
      title="Compared before the export was changed"
      action={
        <Button
          variant="outlined"
          size="small"
          onClick={() => (source && source.kind !== 'file' ? onChoose({ kind: source.kind }) : onOther())}
        >
          Compare again
        </Button>
      }
    >
      What is told here as Microsoft’s values stood before it, and the change may have overwritten them. The
      rows and the review count on none of it.{fromFile && ' A file has to be exported anew for that.'}
    </Notice>
  );
}

/** Whether most of the bound users have no account in what they were compared with: it is likely the wrong source. */
const isMostlyUnmatched = ({ phase, source, people, withoutAccount }: PreviewState): boolean =>
  phase === 'ready' && source !== null && source.kind !== 'none' && withoutAccount * 2 > people;

interface UnmatchedProps {
  readonly state: PreviewState;
  /** The directory's default domain; null where it is not known. */
  readonly domain: string | null;
}

/** Another tenant's file, or a part of the right one, would be compared without a word. */
export function MostlyUnmatched({ state, domain }: UnmatchedProps) {
  if (!isMostlyUnmatched(state)) return null;
  const { source, people, withoutAccount } = state;
  const tenant = domain === null ? 'the directory’s tenant' : `the tenant of ${domain}`;
  return (
    <Notice
      severity="warning"
      live="polite"
      title={`${formatNumber(withoutAccount)} of ${plural(people, 'bound user', 'bound users')} have no account in this source`}
    >
      {source?.kind === 'file'
        ? `The file is probably one of another Microsoft 365 tenant, or holds a part of the users only. What Microsoft has of these users is not known. Export all users of ${tenant}, and compare again.`
        : `You are probably signed in to another Microsoft 365 tenant than ${tenant}, or may not read all of its users. What Microsoft has of these users is not known.`}
    </Notice>
  );
}
