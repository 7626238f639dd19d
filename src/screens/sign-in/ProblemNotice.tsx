import { Notice } from '../../ui/Notice';
import type { Problem } from './words';

/** Why signing in, or going to another organisation, did not work. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  return (
    <Notice severity="error" live="assertive" title={problem.title}>
      <p>{problem.text}</p>
      {problem.details !== null && <p>{problem.details}.</p>}
    </Notice>
  );
}
