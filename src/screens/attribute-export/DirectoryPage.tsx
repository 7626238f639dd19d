import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { explain } from '../../api/explain';
import { boundUserCountQuery, mayWriteQuery, rulesQuery } from '../../api/queries';
import { connectionOf } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { obstacleTo } from '../../domain/permission';
import { ErrorState } from '../../ui/ErrorState';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { DirectoryMeta } from './DirectoryMeta';
import { ExportPage } from './ExportPage';
import { exportTitleId } from './exportTitle';
import { ImpactProvider } from './impact/ImpactContext';
import { PageNotices } from './PageNotices';

interface Props {
  readonly directory: Directory;
  /** Milliseconds since 1970, for judging the token's expiry. */
  readonly now: number;
  readonly breadcrumbs: NonNullable<ComponentProps<typeof PageHeader>['breadcrumbs']>;
}

/** One directory: what it is and how it is connected, then its export as far as it can be read. */
export function DirectoryPage({ directory, now, breadcrumbs }: Props) {
  const connection = connectionOf(directory, now);
  const supported = connection.state !== 'not-supported';
  const bound = useQuery({ ...boundUserCountQuery(directory.id), enabled: supported });
  const mayWrite = useQuery({
    ...mayWriteQuery(directory.id),
    enabled: connection.state !== 'needs-reauthorisation' && supported,
  });
  const rules = useQuery({ ...rulesQuery(directory.id), enabled: supported });
  const obstacle = obstacleTo(connection, mayWrite.data ?? null);
  return (
    <>
      <PageHeader
        title={directory.name}
        breadcrumbs={breadcrumbs}
        meta={
          <DirectoryMeta
            directory={directory}
            connection={connection}
            bound={bound.data ?? null}
            counting={bound.isFetching}
          />
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <PageNotices
          connection={connection}
          obstacle={obstacle}
          stale={
            rules.isError && rules.data ? { error: rules.error.error, readAt: rules.dataUpdatedAt } : null
          }
        />
        {supported && (
          <Box component="section" aria-labelledby={exportTitleId} sx={{ display: 'grid', gap: 2 }}>
            <div>
              <h2 id={exportTitleId} tabIndex={-1}>
                User Attributes Export
              </h2>
              <Box sx={{ color: 'text.secondary', maxWidth: '75ch' }}>
                What JumpCloud sends to Microsoft 365 for every bound user, and keeps in step. Nothing is sent
                before you save.
              </Box>
            </div>
            {rules.data && (
              <ImpactProvider directoryId={directory.id} domain={directory.defaultDomain}>
                <ExportPage directory={directory} rules={rules.data} obstacle={obstacle} />
              </ImpactProvider>
            )}
            {!rules.data && rules.isError && (
              <ErrorState
                {...explain(rules.error.error)}
                onRetry={() => void rules.refetch()}
                retrying={rules.isFetching}
              />
            )}
            {rules.isPending && <SkeletonRows rows={8} label="Loading what is exported" />}
          </Box>
        )}
      </Box>
    </>
  );
}
