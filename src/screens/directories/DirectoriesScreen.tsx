import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { adminPortal } from '../../api/config/configuration';
import { explain } from '../../api/explain';
import { directoriesQuery } from '../../api/queries';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useAnnounce } from '../../ui/LiveRegion';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { SharedDomainNotice } from '../shared/SharedDomainNotice';
import { useReadError } from '../shared/useReadError';
import { DirectoryTable } from './DirectoryTable';
import { directoryCount } from './words';

function NoDirectories() {
  return (
    <EmptyState icon="directory" title="This organisation has no cloud directory">
      In the{' '}
      <a href={adminPortal()} target="_blank" rel="noreferrer">
        JumpCloud Admin Portal
      </a>
      , open Directory Integrations, then Cloud Directories, and add Microsoft 365. Once it is authorised it
      appears here.
    </EmptyState>
  );
}

/** The directories of the organisation, and the way to the one whose export is to be looked at. */
export function DirectoriesScreen() {
  const directories = useQuery(directoriesQuery());
  const { data, dataUpdatedAt, refetch, isFetching } = directories;
  const error = useReadError(directories);
  const announce = useAnnounce();
  const count = data && directoryCount(data);
  const canCompare = (data ?? []).filter(({ kind }) => kind === 'microsoft-365').length > 1;
  useEffect(() => {
    if (count) announce(count);
  }, [count, announce]);

  return (
    <>
      <PageHeader
        title="Cloud Directories"
        breadcrumbs={[{ label: 'Directory Integrations' }]}
        meta="Choose a Microsoft 365 directory to see and change which user attributes JumpCloud exports to it."
        actions={
          canCompare && (
            <ButtonLink variant="outlined" href="/directories/compare">
              Compare selections
            </ButtonLink>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {error && (
          <ErrorState
            {...explain(error.error)}
            {...(data ? { title: 'The list below may be out of date' } : {})}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        )}
        {!data && !error && <SkeletonRows rows={4} label="Loading directories" />}
        {data?.length === 0 && <NoDirectories />}
        {data && data.length > 0 && (
          <>
            <SharedDomainNotice directories={data} />
            <DirectoryTable directories={data} asOf={dataUpdatedAt} />
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {count}. What each attribute is called on both sides is in{' '}
              <a href="/attribute-data">Attribute data</a>.
            </Box>
          </>
        )}
      </Box>
    </>
  );
}
