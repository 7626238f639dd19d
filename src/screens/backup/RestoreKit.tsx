import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Backup } from '../../domain/backup/backup';
import { restoreScript } from '../../domain/backup/restoreScript';
import { fileName } from '../../domain/quoting/fileName';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useAnnounce } from '../../ui/LiveRegion';
import { saveFile } from '../../ui/saveFile';
import { Card, CardBody } from '../../ui/Card';
import { beforeRestoring } from './words';

interface Props {
  readonly backup: Backup;
  /** Whether a comparison shows that everything stands as in the backup. */
  readonly needless: boolean;
}

/** The script that sets a backup's values again, and how it is run. */
export function RestoreKit({ backup, needless }: Props) {
  const [result, setResult] = useState('');
  const announce = useAnnounce();
  const download = () => {
    const name = fileName('restore', backup.directory.name, backup.takenAt, 'ps1');
    saveFile(name, 'ps1', restoreScript(backup));
    setResult(`Downloaded as ${name}`);
    announce(`Downloaded as ${name}`);
  };
  return (
    <Card
      level="h2"
      id="restore"
      title="Set these values again"
      lead="This console never writes to Microsoft 365 itself. It writes a PowerShell script that you read, try and run."
    >
      <CardBody>
        {needless && <p>By the comparison above nothing differs now, so there is nothing to set again.</p>}
        <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
          {beforeRestoring(backup.attributes).map((step) => (
            <li key={step}>{step}</li>
          ))}
          <li>
            Connect: <code>Connect-MgGraph -Scopes User.ReadWrite.All</code>. The script holds no secret.
          </li>
          <li>
            Run the script with <code>-WhatIf</code>: it compares and says what it would set, and changes
            nothing.
          </li>
          <li>
            Run it without. It sets only what still differs from the backup, and writes a log of every value.
          </li>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Button
            variant={needless ? 'outlined' : 'contained'}
            startIcon={<Icon name="download" />}
            onClick={download}
          >
            Download restore script
          </Button>
          {result !== '' && <span aria-hidden="true">{result}</span>}
        </Box>
      </CardBody>
    </Card>
  );
}
