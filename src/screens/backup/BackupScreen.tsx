import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Explanation } from '../../api/explain';
import { backupFile } from '../../api/file/backupFile';
import { explainFile } from '../../api/file/explainFile';
import { openSavedFile } from '../../api/file/savedFile';
import type { Backup } from '../../domain/backup/backup';
import { FileDrop } from '../../ui/FileDrop';
import { useAnnounce } from '../../ui/LiveRegion';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { BackupFacts } from './BackupFacts';
import { ComparePanel } from './ComparePanel';
import { isNothingToRestore } from './compareWithNow';
import { RestoreKit } from './RestoreKit';
import { useComparison } from './useComparison';

interface Opened {
  readonly backup: Backup;
  readonly fileName: string;
  readonly number: number;
}

interface RefusedProps {
  readonly problem: Explanation;
  /** The file that was opened before, if any. */
  readonly open: string | undefined;
}

function Refused({ problem: { title, whatToDo, details }, open }: RefusedProps) {
  return (
    <Notice severity="error" live="assertive" title={title}>
      <p>{whatToDo}</p>
      {details !== null && <p>{details}</p>}
      {open !== undefined && <p>{open} is still open below.</p>}
    </Notice>
  );
}

/** What a backup holds, what differs now, and its script. */
function OpenBackup({ backup, fileName }: Opened) {
  const comparison = useComparison(backup);
  return (
    <>
      <BackupFacts backup={backup} fileName={fileName} />
      <ComparePanel backup={backup} comparison={comparison} />
      <RestoreKit
        backup={backup}
        needless={comparison.found !== null && isNothingToRestore(comparison.found)}
      />
    </>
  );
}

/** Opens a backup: what it holds, what differs now, and the script that sets its values again. */
export function BackupScreen() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Explanation | null>(null);
  const announce = useAnnounce();
  const open = async (file: File) => {
    const read = await openSavedFile(file, backupFile);
    if (!read.ok) {
      setProblem(explainFile(read.problem, 'backup'));
      return;
    }
    setProblem(null);
    setOpened((before) => ({
      backup: read.value,
      fileName: file.name,
      number: (before?.number ?? 0) + 1,
    }));
    announce(`${file.name} is open`);
  };
  return (
    <>
      <PageHeader
        title="Backups"
        breadcrumbs={[
          { label: 'Directory Integrations' },
          { label: 'Cloud Directories', href: '/directories' },
        ]}
        meta="What Microsoft 365 held before an attribute export was switched on, and the way back to it."
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <FileDrop
          label={opened ? 'Open another backup' : 'Open a backup'}
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        >
          A backup is the JSON file that the review offers before a save. Choose it, or drop it here. It holds
          personal data and never leaves this browser.
        </FileDrop>
        {problem && <Refused problem={problem} open={opened?.fileName} />}
        {opened && <OpenBackup key={opened.number} {...opened} />}
      </Box>
    </>
  );
}
