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
import { RestoreKit } from './RestoreKit';

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problem: Explanation }
  | { readonly kind: 'open'; readonly backup: Backup; readonly fileName: string; readonly number: number };

const unreadable: Explanation = {
  title: 'The file could not be read',
  whatToDo: 'It may have been moved or changed meanwhile. Choose it again.',
  details: null,
};

function Refused({ problem: { title, whatToDo, details } }: { readonly problem: Explanation }) {
  return (
    <Notice severity="error" live="assertive" title={title}>
      <p>{whatToDo}</p>
      {details !== null && <p>{details}</p>}
    </Notice>
  );
}

/** Opens a backup: what it holds, what differs now, and the script that sets its values again. */
export function BackupScreen() {
  const [state, setState] = useState<State>({ kind: 'none' });
  const announce = useAnnounce();
  const refuse = (problem: Explanation) => setState({ kind: 'refused', problem });
  const open = async (file: File) => {
    const opened = await openSavedFile(file, backupFile);
    if (!opened.ok) {
      refuse(explainFile(opened.problem, 'backup'));
      return;
    }
    setState((before) => ({
      kind: 'open',
      backup: opened.value,
      fileName: file.name,
      number: before.kind === 'open' ? before.number + 1 : 1,
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
          label={state.kind === 'open' ? 'Open another backup' : 'Open a backup'}
          accept=".json,application/json"
          onFile={(file) => void open(file).catch(() => refuse(unreadable))}
        >
          A backup is the JSON file that the review offers before a save. Choose it, or drop it here. It holds
          personal data and never leaves this browser.
        </FileDrop>
        {state.kind === 'refused' && <Refused problem={state.problem} />}
        {state.kind === 'open' && (
          <>
            <BackupFacts backup={state.backup} fileName={state.fileName} />
            <ComparePanel key={state.number} backup={state.backup} />
            <RestoreKit backup={state.backup} />
          </>
        )}
      </Box>
    </>
  );
}
