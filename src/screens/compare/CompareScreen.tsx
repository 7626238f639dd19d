import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { directoriesQuery } from '../../api/queries';
import { isOfSeveral } from '../../api/session';
import { type Directory, directoryWith } from '../../domain/directory';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { SharedDomainNotice } from '../shared/SharedDomainNotice';
import { useReadError } from '../shared/useReadError';
import { useUrlView } from '../shared/useUrlView';
import { readCompare, writeCompare } from './compareParams';
import { Comparison } from './Comparison';
import { DirectoryChooser } from './DirectoryChooser';
import { notComparable } from './words';

function TooFew() {
  return (
    <EmptyState
      icon="directory"
      title="There is nothing to compare with"
      action={
        <ButtonLink variant="outlined" href="/directories">
          Go to Cloud Directories
        </ButtonLink>
      }
    >
      A comparison needs two Microsoft 365 directories. This organisation has fewer.
    </EmptyState>
  );
}

interface Props {
  /** Those of Microsoft 365, two at least. */
  readonly directories: readonly Directory[];
}

function Chosen({ directories }: Props) {
  const [{ ids, onlyDifferences }, change] = useUrlView(readCompare, writeCompare);
  const [now] = useState(() => Date.now());
  const wanted = ids ?? directories.slice(0, 2).map(({ id }) => id);
  const chosen = wanted.flatMap((id) => directoryWith(id, directories) ?? []);
  const unknown = wanted.filter((id) => !directoryWith(id, chosen));
  return (
    <>
      <SharedDomainNotice directories={chosen} canCompare={false} />
      {unknown.length > 0 && (
        <Notice severity="warning" title="Not every directory of this address can be compared">
          {notComparable(unknown, isOfSeveral())}
        </Notice>
      )}
      <DirectoryChooser
        directories={directories}
        chosen={chosen.map(({ id }) => id)}
        now={now}
        onChange={(next) => change({ ids: next })}
      />
      {chosen.length < 2 ? (
        <EmptyState icon="directory" title="Choose two directories">
          Their selections stand side by side then.
        </EmptyState>
      ) : (
        <Comparison
          chosen={chosen}
          all={directories}
          now={now}
          onlyDifferent={onlyDifferences}
          onShow={(only) => change({ onlyDifferences: only })}
        />
      )}
    </>
  );
}

/** What several Microsoft 365 directories export, side by side. */
export function CompareScreen() {
  const directories = useQuery(directoriesQuery());
  const { data, refetch, isFetching } = directories;
  const error = useReadError(directories);
  const supported = data?.filter(({ kind }) => kind === 'microsoft-365');
  return (
    <>
      <PageHeader
        title="Compare selections"
        breadcrumbs={[
          { label: 'Directory Integrations' },
          { label: 'Cloud Directories', href: '/directories' },
        ]}
        meta="What several Microsoft 365 directories export, side by side. Nothing is sent from this page."
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {error && (
          <ErrorState
            {...explain(error.error)}
            {...(data ? { title: 'The list of directories may be out of date' } : {})}
            retrying={isFetching}
            onRetry={() => void refetch()}
          />
        )}
        {!supported && !error && <SkeletonRows rows={6} label="Loading directories" />}
        {supported && (supported.length < 2 ? <TooFew /> : <Chosen directories={supported} />)}
      </Box>
    </>
  );
}
