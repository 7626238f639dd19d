import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import type { Changes } from '../../../domain/changes';
import type { Directory, Rule } from '../../../domain/directory';
import { Button, ButtonLink } from '../../../ui/Button';
import { Card, CardBody } from '../../../ui/Card';
import { Outcome } from '../../../ui/Outcome';

const dialogs = {
  plan: lazy(async () => ({ default: (await import('./OpenPlan')).OpenPlan })),
  selection: lazy(async () => ({ default: (await import('./OpenSelection')).OpenSelection })),
};

interface Props {
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  /** Null where nothing may be changed: then a plan cannot be loaded either. */
  readonly onOpen: ((changes: Changes) => void) | null;
}

/** What others have prepared, and what was saved before an earlier change. */
export function WayBackCard({ directory, rules, onOpen }: Props) {
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const [saved, setSaved] = useState('');
  const Dialog = open && dialogs[open];
  const save = async () => {
    const { saveSelection } = await import('./saveSelection');
    setSaved(saveSelection(directory, rules, Date.now()));
  };
  return (
    <Card
      id="way-back"
      title="Plans, selections and backups"
      lead="Load a change that somebody shared, or a selection that was saved as a file; open a backup to see what differs from then and to write a restore script."
    >
      <CardBody>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {onOpen && (
            <>
              <Button variant="outlined" onClick={() => setOpen('plan')}>
                Open a shared plan
              </Button>
              <Button variant="outlined" onClick={() => setOpen('selection')}>
                Open a saved selection
              </Button>
            </>
          )}
          <ButtonLink variant="outlined" href="/backups">
            Open a backup
          </ButtonLink>
          <Button
            variant="outlined"
            onClick={() => void save().catch(() => setSaved('Nothing was saved. Try again.'))}
          >
            Save the selection
          </Button>
        </Box>
        <Outcome>{saved}</Outcome>
      </CardBody>
      <Suspense>
        {Dialog && onOpen && (
          <Dialog
            directory={directory}
            rules={rules}
            onOpen={(changes) => {
              setOpen(null);
              onOpen(changes);
            }}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </Card>
  );
}
