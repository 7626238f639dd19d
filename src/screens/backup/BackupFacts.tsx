import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Backup } from '../../domain/backup/backup';
import { peopleIn } from '../../domain/backup/people';
import { Card, CardBody } from '../../ui/Card';
import { attributesInWords } from './words';
import { formatTime, plural } from '../shared/format';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </div>
  );
}

interface Props {
  readonly backup: Backup;
  readonly fileName: string;
}

/** What an opened backup is, and what it holds. */
export function BackupFacts({ backup, fileName }: Props) {
  const { directory, takenAt, source, entries } = backup;
  return (
    <Card level="h2" id="facts" title={fileName} lead="Open in this tab only. It was not sent anywhere.">
      <CardBody>
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
          }}
        >
          <Fact name="Directory">
            <a href={`/directories/${directory.id}`}>{directory.name}</a>
          </Fact>
          <Fact name="Microsoft’s values of">{formatTime(Date.parse(takenAt))}</Fact>
          <Fact name="Read from">{source}</Fact>
          <Fact name="Holds">
            {plural(entries.length, 'value', 'values')} of {plural(peopleIn(entries).length, 'user', 'users')}
          </Fact>
          <Fact name="Attributes">{attributesInWords(backup)}</Fact>
        </Box>
      </CardBody>
    </Card>
  );
}
