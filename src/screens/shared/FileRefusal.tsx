import type { Explanation, Words } from '../../api/explain';
import { Notice } from '../../ui/Notice';

/** A file that was chosen and cannot be used. */
export interface RefusedFile {
  readonly name: string;
  readonly problem: Words & Partial<Pick<Explanation, 'details'>>;
}

interface Props {
  /** Null where none was refused. */
  readonly refused: RefusedFile | null;
  /** Whether there is a comparison, which stays. */
  readonly compared?: boolean;
}

/** Why the file that was chosen cannot be used, and what becomes of what was compared before. */
export function FileRefusal({ refused, compared = false }: Props) {
  if (!refused) return null;
  const { name, problem } = refused;
  return (
    <Notice severity="error" live="assertive" title={problem.title}>
      “{name}”: {problem.whatToDo}
      {compared && ' What was compared before stays.'}
      {problem.details && <div>{problem.details}</div>}
    </Notice>
  );
}
