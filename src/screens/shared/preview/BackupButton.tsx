import Box from '@mui/material/Box';
import { useState, useSyncExternalStore } from 'react';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import { type Backup, backupToCsv, backupToJson } from '../../../domain/backup/backup';
import { countChanging } from '../../../domain/backup/changing';
import type { Directory } from '../../../domain/directory';
import type { BackupEntry } from '../../../domain/preview/backupEntry';
import { type JudgedId, propertyOf } from '../../../domain/preview/judged';
import { fileName } from '../../../domain/quoting/fileName';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Outcome } from '../../../ui/Outcome';
import { saveFile } from '../../../ui/saveFile';
import { backupOffer, backupResult } from './backupWords';

interface Props {
  readonly preview: Preview;
  readonly directory: Pick<Directory, 'id' | 'name'>;
  /** What is about to be sent. */
  readonly attributes: readonly JudgedId[];
  /** The JSON file was handed to the browser: the one that can be opened again. CSV alone is no way back. */
  readonly onSaved: () => void;
}

interface Complete {
  readonly source: string;
  readonly valuesAt: number;
  /** Values that may change, and how many of them are known. */
  readonly changing: number;
  readonly known: number;
}

/** What a backup can be made of: a comparison that was read to the end, with a Microsoft side. */
function completeOf(state: PreviewState, attributes: Props['attributes']): Complete | null {
  const { phase, source, valuesAt, counts, unseen } = state;
  if (phase !== 'ready' || source === null || valuesAt === null) return null;
  const changing = countChanging(attributes, counts);
  const known = attributes.reduce((rest, id) => rest - (unseen.get(id) ?? 0), changing);
  return { source: source.name, valuesAt, changing, known };
}

const backupOf = (
  { id, name }: Props['directory'],
  attributes: Props['attributes'],
  { source, valuesAt }: Complete,
  entries: readonly BackupEntry[],
): Backup => ({
  directory: { id, name },
  takenAt: new Date(valuesAt).toISOString(),
  source,
  attributes: attributes.map(propertyOf),
  entries,
});

/** Saves what Microsoft holds now for exactly the users and attributes about to change. */
export function BackupButton({ preview, directory, attributes, onSaved }: Props) {
  const state = useSyncExternalStore(preview.subscribe, preview.state);
  const [working, setWorking] = useState(false);
  const [result, setResult] = useState('');
  const complete = completeOf(state, attributes);
  if (!complete) return <p>A backup needs Microsoft’s values. Compare with them first.</p>;
  const say = (text: string) => {
    setWorking(false);
    setResult(text);
  };
  const write = (ending: 'json' | 'csv', entries: readonly BackupEntry[]) => {
    const backup = backupOf(directory, attributes, complete, entries);
    const name = fileName('backup', directory.name, backup.takenAt, ending);
    saveFile(name, ending, ending === 'json' ? backupToJson(backup) : backupToCsv(backup));
    say(backupResult(name, complete.changing, entries.length));
    if (ending === 'json') onSaved();
  };
  const save = (ending: 'json' | 'csv') => {
    setWorking(true);
    preview
      .valuesAtRisk(attributes)
      .then((entries) => write(ending, entries))
      .catch(() => say('The backup could not be made. Nothing was saved. Compare again, then try again.'));
  };
  const press = (ending: 'json' | 'csv') => (working ? undefined : () => save(ending));
  return (
    <Box component="section" aria-label="Backup" sx={{ display: 'grid', gap: 1, '& p': { m: 0 } }}>
      <p>{backupOffer(complete, complete.source, complete.valuesAt)}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          startIcon={<Icon name="download" />}
          aria-disabled={working}
          onClick={press('json')}
        >
          {working ? 'Collecting values …' : 'Save backup'}
        </Button>
        <Button aria-disabled={working} onClick={press('csv')}>
          Save as CSV, to read
        </Button>
      </Box>
      <Outcome>{result}</Outcome>
    </Box>
  );
}
