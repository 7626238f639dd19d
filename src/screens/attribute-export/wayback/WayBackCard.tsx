import Box from '@mui/material/Box';
import { lazy, Suspense, useState } from 'react';
import type { Changes } from '../../../domain/changes';
import type { Directory, Rule } from '../../../domain/directory';
import { Button, ButtonLink } from '../../../ui/Button';
import { Card, CardBody } from '../../../ui/Card';

const OpenPlan = lazy(async () => ({ default: (await import('./OpenPlan')).OpenPlan }));

interface Props {
  readonly directory: Directory;
  readonly rules: readonly Rule[];
  /** Null where nothing may be changed: then a plan cannot be loaded either. */
  readonly onOpen: ((changes: Changes) => void) | null;
}

/** What others have prepared, and what was saved before an earlier change. */
export function WayBackCard({ directory, rules, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Card
      id="way-back"
      title="Plans and backups"
      lead="Load a change that somebody shared as a plan, or open a backup to see what differs from then and to write a restore script."
    >
      <CardBody>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {onOpen && (
            <Button variant="outlined" onClick={() => setOpen(true)}>
              Open a shared plan
            </Button>
          )}
          <ButtonLink variant="outlined" href="/backups">
            Open a backup
          </ButtonLink>
        </Box>
      </CardBody>
      <Suspense>
        {open && onOpen && (
          <OpenPlan
            directory={directory}
            rules={rules}
            onOpen={(changes) => {
              setOpen(false);
              onOpen(changes);
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </Card>
  );
}
