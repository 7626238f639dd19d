import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { boundUserCountQuery, directoriesQuery, exportEventsQuery, rulesQuery } from '../../api/queries';
import { isDirectoryId, type DirectoryId } from '../../domain/directory';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { DirectoryPage } from './DirectoryPage';

const breadcrumbs = [
  { label: 'Directory Integrations' },
  { label: 'Cloud Directories', href: '/directories' },
];

function UnknownDirectory() {
  return (
    <>
      <PageHeader title="No such directory" breadcrumbs={breadcrumbs} />
      <EmptyState
        icon="directory"
        title="This organisation has no directory at this address"
        action={
          <ButtonLink variant="outlined" href="/directories">
            Go to Cloud Directories
          </ButtonLink>
        }
      >
        It may have been deactivated: JumpCloud deletes a directory with its settings and bindings then.
      </EmptyState>
    </>
  );
}

/** Reads what the page is going to show, while it is not known yet which kind of directory this is. */
function Loading({ id }: { readonly id: DirectoryId }) {
  usePrefetchQuery(rulesQuery(id));
  usePrefetchQuery(boundUserCountQuery(id));
  usePrefetchQuery(exportEventsQuery());
  return (
    <>
      <PageHeader title="User Attributes Export" breadcrumbs={breadcrumbs} />
      <SkeletonRows rows={8} label="Loading the directory" />
    </>
  );
}

function KnownDirectory({ id }: { readonly id: DirectoryId }) {
  // A prefetch begins while the page is drawn, a query on its own only after that.
  usePrefetchQuery(directoriesQuery());
  const directories = useQuery(directoriesQuery());
  const [now] = useState(() => Date.now());
  if (directories.isPending) return <Loading id={id} />;
  const directory = directories.data?.find((candidate) => candidate.id === id);
  if (directory) return <DirectoryPage directory={directory} now={now} breadcrumbs={breadcrumbs} />;
  if (directories.isError) {
    return (
      <>
        <PageHeader title="User Attributes Export" breadcrumbs={breadcrumbs} />
        <ErrorState
          {...explain(directories.error.error)}
          onRetry={() => void directories.refetch()}
          retrying={directories.isFetching}
        />
      </>
    );
  }
  return <UnknownDirectory />;
}

/** User Attributes Export of the directory at this address. */
export function AttributeExportScreen({ directoryId }: { readonly directoryId: string }) {
  return isDirectoryId(directoryId) ? <KnownDirectory id={directoryId} /> : <UnknownDirectory />;
}
