import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { boundUserCountQuery, rulesQuery } from '../../api/queries';
import type { Connection } from '../../domain/connection';
import { directionsFromRules } from '../../domain/directions';
import type { Directory } from '../../domain/directory';
import { ErrorState } from '../../ui/ErrorState';
import { Notice } from '../../ui/Notice';
import { SkeletonRows } from '../../ui/SkeletonRows';
import { ConnectionNotices } from '../shared/ConnectionNotices';
import { DirectoryFrame } from '../shared/DirectoryFrame';
import { useReadError } from '../shared/useReadError';
import { FlowDrawing } from './FlowDrawing';
import { FlowSteps } from './FlowSteps';
import { flowSteps, importedInWords } from './flowWords';

const columns = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  justifyItems: 'center',
  '@media (width >= 68rem)': {
    gridTemplateColumns: 'minmax(0, 27rem) minmax(0, 1fr)',
    justifyItems: 'stretch',
  },
  '& > svg': { position: { md: 'sticky' }, top: '1rem' },
} as const;

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
}

function Flow({ directory, connection }: Props) {
  const rules = useQuery(rulesQuery(directory.id));
  const problem = useReadError(rules);
  const bound = useQuery(boundUserCountQuery(directory.id));
  if ((rules.isPending && !problem) || bound.isPending)
    return <SkeletonRows rows={8} label="Loading how data flows here" />;
  const facts = {
    directoryName: directory.name,
    bound: bound.data ?? null,
    directions: rules.data ? directionsFromRules(rules.data) : null,
  };
  const steps = flowSteps(facts);
  const imported = importedInWords(facts);
  const broken = connection.state === 'needs-reauthorisation';
  return (
    <>
      <ConnectionNotices connection={connection} obstacle={broken ? 'needs-reauthorisation' : null} />
      {problem && !rules.data && (
        <ErrorState
          {...explain(problem.error)}
          title="Which attributes are exported is not known"
          onRetry={() => void rules.refetch()}
          retrying={rules.isFetching}
        />
      )}
      {imported && (
        <Notice severity="info" title={imported.title}>
          {imported.text}
        </Notice>
      )}
      <Box sx={columns}>
        <FlowDrawing steps={steps} />
        <FlowSteps steps={steps} address={`/directories/${directory.id}`} />
      </Box>
    </>
  );
}

/** How data flows between JumpCloud and a Microsoft 365 directory, drawn and in words, with where each step is done. */
export function DataFlowScreen({ directoryId }: { readonly directoryId: string }) {
  return (
    <DirectoryFrame
      directoryId={directoryId}
      view="data-flow"
      lead="What is written where, and what is lost, from the first import of a user to the end of an export."
    >
      {(directory, connection) => <Flow directory={directory} connection={connection} />}
    </DirectoryFrame>
  );
}
