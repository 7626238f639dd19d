import { Box } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { graphConnection, subscribeGraph } from '../../api/graph/connection';
import type { Source } from '../../api/preview/preview';
import type { Backup } from '../../domain/backup/backup';
import { Button } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { Differences } from './Differences';
import { Card, CardBody } from '../../ui/Card';
import { useComparison } from './useComparison';
import { readingText } from './words';

/** Where Microsoft's values of now come from. */
function Sources({ onChoose }: { readonly onChoose: (source: Source) => void }) {
  const connected = useSyncExternalStore(subscribeGraph, graphConnection) !== null;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          variant="outlined"
          aria-disabled={!connected}
          onClick={connected ? () => onChoose({ kind: 'graph' }) : undefined}
        >
          Compare with Microsoft Graph
        </Button>
        {!connected &&
          'Microsoft Graph is not set up here, so what differs is not known. An export file tells as well.'}
      </Box>
      <FileDrop
        label="Choose an export file"
        accept=".csv,text/csv"
        onFile={(file) => onChoose({ kind: 'file', file })}
      >
        A CSV file from the Entra admin center (“Download users”) or the Microsoft 365 admin center (“Export
        users”), exported just now. It never leaves this browser.
      </FileDrop>
    </Box>
  );
}

/** What differs now from then, once Microsoft's values of now are read. */
export function ComparePanel({ backup }: { readonly backup: Backup }) {
  const { comparing, start, cancel, resume } = useComparison(backup);
  return (
    <Card
      level="h2"
      id="compare"
      title="What differs now"
      lead="Compares every value of the backup with what stands in Microsoft 365 now. Comparing writes nothing."
    >
      <CardBody>
        {comparing.kind === 'reading' && (
          <Notice
            severity="info"
            title={readingText(comparing.state)}
            action={
              <Button variant="outlined" size="small" onClick={cancel}>
                Cancel reading
              </Button>
            }
          />
        )}
        {comparing.kind === 'failed' && (
          <ErrorState
            title={comparing.title}
            whatToDo={comparing.whatToDo}
            details={comparing.details}
            onRetry={resume}
          />
        )}
        {comparing.kind === 'compared' && (
          <>
            <Differences found={comparing.found} />
            <details>
              <summary>Compare again</summary>
              <Box sx={{ mt: 1.5 }}>
                <Sources onChoose={start} />
              </Box>
            </details>
          </>
        )}
        {(comparing.kind === 'idle' || comparing.kind === 'failed') && <Sources onChoose={start} />}
      </CardBody>
    </Card>
  );
}
