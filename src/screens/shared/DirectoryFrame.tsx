import Box from '@mui/material/Box';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { explain } from '../../api/explain';
import { boundUserCountQuery, directoriesQuery } from '../../api/queries';
import { isOfSeveral } from '../../api/session';
import { connectionOf, type Connection } from '../../domain/connection';
import { directoryWith, isDirectoryId, type Directory, type DirectoryId } from '../../domain/directory';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { ConnectionNotices } from './ConnectionNotices';
import { DirectoryMeta } from './DirectoryMeta';
import { DirectoryNav } from './DirectoryNav';
import { directoryViews, type DirectoryViewId } from './directoryViews';
import { unknownDirectory } from './directoryWords';
import { useReadError } from './useReadError';
import { viewTitleId } from './viewTitle';

const breadcrumbs = [
  { label: 'Directory Integrations' },
  { label: 'Cloud Directories', href: '/directories' },
];

interface View {
  readonly view: DirectoryViewId;
  /** What the view shows, in a sentence or two below its heading. */
  readonly lead: ReactNode;
  /** Draws nothing: begins to read what the view is going to show, while the directory is not known yet. */
  readonly Preload?: (props: { readonly id: DirectoryId }) => null;
  /** Drawn for Microsoft 365 directories only. */
  readonly children: (directory: Directory, connection: Connection) => ReactNode;
}

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
        {unknownDirectory(isOfSeveral())}
      </EmptyState>
    </>
  );
}

interface LoadingProps extends Pick<View, 'Preload'> {
  readonly id: DirectoryId;
  readonly title: string;
}

function Loading({ id, title, Preload }: LoadingProps) {
  usePrefetchQuery(boundUserCountQuery(id));
  return (
    <>
      {Preload && <Preload id={id} />}
      <PageHeader title={title} breadcrumbs={breadcrumbs} />
      <SkeletonRows rows={8} label="Loading the directory" />
    </>
  );
}

interface KnownProps extends Omit<View, 'Preload'> {
  readonly directory: Directory;
  /** Milliseconds since 1970, for judging the token's expiry. */
  readonly now: number;
  readonly title: string;
}

function Known({ directory, now, title, view, lead, children }: KnownProps) {
  const connection = connectionOf(directory, now);
  const supported = connection.state !== 'not-supported';
  const bound = useQuery({ ...boundUserCountQuery(directory.id), enabled: supported });
  return (
    <>
      <PageHeader
        title={directory.name}
        page={title}
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
      {supported ? (
        <>
          <DirectoryNav directory={directory} view={view} />
          <Box component="section" aria-labelledby={viewTitleId} sx={{ display: 'grid', gap: 2 }}>
            <div>
              <h2 id={viewTitleId} tabIndex={-1}>
                {title}
              </h2>
              <Box sx={{ color: 'text.secondary', maxWidth: '75ch' }}>{lead}</Box>
            </div>
            {children(directory, connection)}
          </Box>
        </>
      ) : (
        <ConnectionNotices connection={connection} obstacle="not-supported" />
      )}
    </>
  );
}

function AtAddress({ id, Preload, ...view }: View & { readonly id: DirectoryId }) {
  // A prefetch begins while the page is drawn, a query on its own only after that.
  usePrefetchQuery(directoriesQuery());
  const directories = useQuery(directoriesQuery());
  const problem = useReadError(directories);
  const [now] = useState(() => Date.now());
  const title = directoryViews.find(({ id: own }) => own === view.view)?.title ?? '';
  if (directories.isPending && !problem)
    return <Loading id={id} title={title} {...(Preload ? { Preload } : {})} />;
  const directory = directories.data && directoryWith(id, directories.data);
  if (directory) return <Known {...view} directory={directory} now={now} title={title} />;
  if (problem) {
    return (
      <>
        <PageHeader title={title} breadcrumbs={breadcrumbs} />
        <ErrorState
          {...explain(problem.error)}
          onRetry={() => void directories.refetch()}
          retrying={directories.isFetching}
        />
      </>
    );
  }
  return <UnknownDirectory />;
}

/** A view of the directory at this address: its head, its views, and what to say where it cannot be shown. */
export function DirectoryFrame({ directoryId, ...view }: View & { readonly directoryId: string }) {
  const id = directoryId.toLowerCase();
  return isDirectoryId(id) ? <AtAddress id={id} {...view} /> : <UnknownDirectory />;
}
