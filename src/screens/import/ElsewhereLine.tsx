import { useQuery } from '@tanstack/react-query';
import type { ImportRun } from '../../api/import/importRun';
import { directoriesQuery } from '../../api/queries';

/** Tells of an import of another directory, and leads to it: its report speaks of that directory. */
export function ElsewhereLine({ run }: { readonly run: Exclude<ImportRun, { kind: 'idle' }> }) {
  const { data: directories = [] } = useQuery(directoriesQuery());
  const name = directories.find(({ id }) => id === run.directoryId)?.name ?? 'another directory';
  return (
    <div>
      An import of <a href={`/directories/${run.directoryId}/import`}>{name}</a>{' '}
      {run.kind === 'running' ? 'is running' : 'has ended'}.
    </div>
  );
}
