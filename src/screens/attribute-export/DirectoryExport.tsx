import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { explain } from '../../api/explain';
import { rulesQuery } from '../../api/queries';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { ErrorState } from '../../ui/ErrorState';
import { Notice } from '../../ui/Notice';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { ConnectionNotices } from '../shared/ConnectionNotices';
import { formatTime } from '../shared/format';
import { useObstacle } from '../shared/useObstacle';
import { useReadError } from '../shared/useReadError';
import { ExportPage } from './ExportPage';
import { ImpactProvider } from './impact/ImpactContext';

const SharedDomain = lazy(() => import('./SharedDomain'));

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
}

/** The export of one directory, as far as it can be read. */
export function DirectoryExport({ directory, connection }: Props) {
  const rules = useQuery(rulesQuery(directory.id));
  const problem = useReadError(rules);
  const obstacle = useObstacle(directory, connection);
  return (
    <>
      <ConnectionNotices directoryId={directory.id} connection={connection} obstacle={obstacle} />
      <Suspense>{rules.data && <SharedDomain id={directory.id} />}</Suspense>
      {problem && rules.data && (
        <Notice
          severity="warning"
          live="polite"
          title={`Shown as read on ${formatTime(rules.dataUpdatedAt)}`}
        >
          Reading the rules again failed. {explain(problem.error).title}
        </Notice>
      )}
      {rules.data && (
        <ImpactProvider directoryId={directory.id} domain={directory.defaultDomain}>
          <ExportPage directory={directory} rules={rules.data} obstacle={obstacle} />
        </ImpactProvider>
      )}
      {!rules.data && problem && (
        <ErrorState
          {...explain(problem.error)}
          onRetry={() => void rules.refetch()}
          retrying={rules.isFetching}
        />
      )}
      {rules.isPending && !problem && <SkeletonRows rows={8} label="Loading what is exported" />}
    </>
  );
}
