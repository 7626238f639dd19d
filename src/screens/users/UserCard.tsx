import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { type Binding, syncKindOf } from '../../domain/binding/binding';
import { type Target, targetKey, unbindingOf } from '../../domain/binding/targets';
import type { DirectoryId } from '../../domain/directory';
import { Button, ButtonLink } from '../../ui/Button';
import { Status } from '../../ui/Status';
import { formatTime } from '../shared/format';
import type { Opening } from '../shared/opening';
import { lockedReasonId } from './lockedReason';
import type { BoundUsers } from './useBoundUsers';
import {
  nameOfBinding,
  routePhrase,
  routeWords,
  syncLooks,
  syncWords,
  targetOf,
  whyNotAlone,
} from './userWords';

const facts = {
  display: 'grid',
  gridTemplateColumns: 'minmax(8rem, max-content) minmax(0, 1fr)',
  gap: '0.375rem 1rem',
  m: 0,
  overflowWrap: 'anywhere',
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0 },
  '@media (width < 36rem)': { gridTemplateColumns: '1fr', '& dd': { mb: 0.5 } },
} as const;

interface Props {
  readonly users: BoundUsers;
  readonly directoryId: DirectoryId;
  readonly id: string;
  readonly groupName: (id: string) => string;
  /** Null where nothing may be changed. */
  readonly onUnbind: ((target: Target) => void) | null;
  readonly heading: Opening['heading'];
  readonly onClose: () => void;
}

function Facts({ user, groupName }: { readonly user: Binding } & Pick<Props, 'groupName'>) {
  const { sync, microsoftId } = user;
  return (
    <Box component="dl" sx={facts}>
      <dt>Company email</dt>
      <dd>{user.email || 'not known'}</dd>
      <dt>Bound</dt>
      <dd>{routeWords(user.routes, groupName)}</dd>
      <dt>Synchronisation</dt>
      <dd>
        <Status {...syncLooks[syncKindOf(sync)]} />
        <div>{syncWords(sync)}</div>
      </dd>
      <dt>Last synced</dt>
      <dd>{sync?.syncedAt == null ? 'not known' : formatTime(sync.syncedAt)}</dd>
      <dt>Microsoft account</dt>
      <dd>{microsoftId ?? 'JumpCloud names no account id'}</dd>
    </Box>
  );
}

/** How unbinding the user directly would leave them. */
function afterUnbinding(user: Binding, groupName: Props['groupName']): string {
  const effect = unbindingOf(user, new Set([targetKey({ kind: 'user', id: user.id })]));
  switch (effect.kind) {
    case 'nothing':
      return whyNotAlone(user.routes);
    case 'stays':
      return `After unbinding, this user stays bound ${routePhrase(effect.left, groupName)}.`;
    case 'ends':
      return 'Unbinding ends the synchronisation of this user.';
  }
}

/** One bound user: routes, state in full, and what can be done from here. */
export function UserCard({ users, directoryId, id, groupName, onUnbind, heading, onClose }: Props) {
  const { preview, state } = users;
  const scope = useId();
  const { data: user } = useQuery({
    queryKey: ['bound-user', scope, id, state.phase === 'reading' ? state.people : state.readAt],
    queryFn: async () => (await preview.bindingsOf([id]))[0] ?? null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (user === undefined) return null;
  const name = user ? nameOfBinding(user) : null;
  const shown = user?.id ?? id;
  return (
    <Box component="section" aria-label="One user" sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, justifyContent: 'space-between' }}>
        <h4 key={shown} tabIndex={-1} ref={heading(shown)}>
          {name ?? (state.phase === 'ready' ? 'This user is not bound' : 'This user has not been read yet')}
        </h4>
        <Button variant="outlined" size="small" onClick={onClose}>
          Close this user
        </Button>
      </Box>
      {user && name !== null && (
        <>
          <Facts user={user} groupName={groupName} />
          <div>{afterUnbinding(user, groupName)}</div>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <ButtonLink variant="outlined" size="small" href={`/directories/${directoryId}?person=${id}`}>
              Compare values of both sides
            </ButtonLink>
            {user.routes.direct && (
              <Button
                variant="outlined"
                size="small"
                aria-disabled={onUnbind === null}
                aria-describedby={onUnbind ? undefined : lockedReasonId}
                onClick={onUnbind ? () => onUnbind(targetOf(user)) : undefined}
              >
                Unbind this user
              </Button>
            )}
          </Box>
        </>
      )}
    </Box>
  );
}
