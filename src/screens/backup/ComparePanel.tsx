import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { directoriesQuery } from '../../api/queries';
import type { Source } from '../../api/preview/state';
import type { Backup } from '../../domain/backup/backup';
import { Button } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { FileDrop } from '../../ui/FileDrop';
import { Notice } from '../../ui/Notice';
import { Differences } from './Differences';
import { Card, CardBody } from '../../ui/Card';
import { GraphNotice } from '../shared/GraphNotice';
import { type GraphGate, useGraphGate } from '../shared/useGraphGate';
import type { BackupComparison } from './useComparison';
import { readingText, unfinishedText } from './words';

/** The way to Graph in the tenant of the backup's directory, and what is known of that directory here. */
function useTenantOf(directoryId: string) {
  const { data: directories } = useQuery(directoriesQuery());
  const directory = directories?.find(({ id }) => id === directoryId);
  const gate = useGraphGate(directory?.defaultDomain ?? null);
  return { gate, isUnknown: directories !== undefined && directory === undefined };
}

interface SourcesProps {
  readonly gate: GraphGate;
  readonly onChoose: (source: Source) => void;
}

/** Where Microsoft's values of now come from. Graph is asked in the tenant of the backup's directory only. */
function Sources({ gate, onChoose }: SourcesProps) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <Button variant="outlined" onClick={() => void gate.pass(() => onChoose({ kind: 'graph' }))}>
          Compare with Microsoft Graph
        </Button>
      </div>
      <FileDrop
        label="Choose an export file"
        accept=".csv,text/csv"
        onFile={(file) => {
          gate.close();
          onChoose({ kind: 'file', file });
        }}
      >
        A CSV file from the Entra admin center (“Download users”) or the Microsoft 365 admin center (“Export
        users”), exported just now. It never leaves this browser.
      </FileDrop>
    </Box>
  );
}

interface UnderwayProps {
  readonly comparison: BackupComparison;
}

/** How far a comparison is, or why it did not come to its end. */
function Underway({ comparison: { comparing, found, cancel, resume } }: UnderwayProps) {
  switch (comparing.kind) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <Notice
          severity="info"
          title={readingText(comparing.state)}
          action={
            <Button variant="outlined" size="small" onClick={cancel}>
              Cancel reading
            </Button>
          }
        />
      );
    case 'cancelled':
      return (
        <Notice
          key="cancelled"
          severity="info"
          live="polite"
          title="Reading was cancelled"
          action={
            <Button variant="outlined" size="small" onClick={resume}>
              Go on reading
            </Button>
          }
        >
          {unfinishedText(found !== null)}
        </Notice>
      );
    case 'failed':
      return (
        <ErrorState
          title={comparing.title}
          whatToDo={`${comparing.whatToDo} ${unfinishedText(found !== null)}`}
          details={comparing.details}
          {...(comparing.lasting ? {} : { onRetry: resume })}
        />
      );
  }
}

/** Whether the focus has gone with what began the comparison, or still waits for it here. Whoever types is left alone. */
function waitsIn(part: HTMLElement | null): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return true;
  return part !== null && part.contains(focused) && !(focused instanceof HTMLInputElement);
}

interface Props extends UnderwayProps {
  readonly backup: Backup;
}

/** What differs now from then, once Microsoft's values of now are read. */
export function ComparePanel({ backup, comparison }: Props) {
  const { comparing, found, start } = comparison;
  const part = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (found && waitsIn(part.current)) result.current?.focus();
  }, [found]);
  const { gate, isUnknown } = useTenantOf(backup.directory.id);
  const sources = <Sources gate={gate} onChoose={start} />;
  return (
    <Card
      level="h2"
      id="compare"
      title="What differs now"
      lead="Compares every value of the backup with what stands in Microsoft 365 now. Comparing writes nothing."
    >
      <Box ref={part} tabIndex={-1} sx={{ '&:focus-visible': { outline: 'none' } }}>
        <CardBody>
          {isUnknown && (
            <Notice severity="warning" title="This directory is not in your organisation">
              {backup.directory.name} was removed, or the backup is from another organisation. Which Microsoft
              365 tenant it belongs to cannot be checked here: sign in to the right one.
            </Notice>
          )}
          <GraphNotice gate={gate} />
          {found && (
            <>
              <Differences found={found} summary={result} />
              <details>
                <summary>Compare again</summary>
                <Box sx={{ mt: 1.5 }}>{sources}</Box>
              </details>
            </>
          )}
          <Underway comparison={comparison} />
          {!found && comparing.kind !== 'reading' && sources}
        </CardBody>
      </Box>
    </Card>
  );
}
