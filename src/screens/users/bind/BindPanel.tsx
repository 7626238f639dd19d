import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { explain } from '../../../api/explain';
import { type Target, targetKey } from '../../../domain/binding/targets';
import type { Directory } from '../../../domain/directory';
import { attributesWith, type Directions, directionsFromRules } from '../../../domain/directions';
import { Button } from '../../../ui/Button';
import { Card, CardBody } from '../../../ui/Card';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { Segmented } from '../../../ui/Segmented';
import type { BoundUsers } from '../useBoundUsers';
import { BindPreview, useBindComparison } from './BindPreview';
import { concernedInWords, targetName } from './bindWords';
import { comparedIds } from './exportedIds';
import { GroupChooser } from './GroupChooser';
import { ReviewBind } from './ReviewBind';
import { type MovedOutcome, useBindReview } from './useBindReview';
import { useConcerned } from './useConcerned';
import { UserChooser } from './UserChooser';

interface Props {
  readonly directory: Directory;
  readonly users: BoundUsers;
  readonly groupName: (id: string) => string;
  readonly targets: readonly Target[];
  /** Bindings are being changed, and one run at a time does. */
  readonly running: boolean;
  readonly onTargets: (targets: readonly Target[]) => void;
  /** Why the last run sent nothing, where that is to be reviewed. */
  readonly found: MovedOutcome | null;
  readonly onBind: (targets: readonly Target[], reviewed: Directions) => void;
  /** What was found is not reviewed now. */
  readonly onPutOff: () => void;
  readonly onClose: () => void;
}

const kinds = [
  { value: 'user', label: 'Users' },
  { value: 'group', label: 'Groups' },
] as const;

function Chosen({ targets, onTargets }: Pick<Props, 'targets' | 'onTargets'>) {
  return (
    <Box
      component="ul"
      aria-label="Chosen"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, p: 0, listStyle: 'none' }}
    >
      {targets.map((target) => (
        <li key={targetKey(target)}>
          <Button
            variant="outlined"
            size="small"
            aria-label={`Remove ${targetName(target)}`}
            onClick={() => onTargets(targets.filter((other) => other !== target))}
          >
            {targetName(target)} <Icon name="close" />
          </Button>
        </li>
      ))}
    </Box>
  );
}

/** What follows from the choice: whom it concerns, what would be overwritten, and the review. */
function Consequences(props: Props) {
  const { directory, users, targets, running, onTargets, found, onBind, onPutOff } = props;
  const { concerned, failed, retry } = useConcerned(targets, users);
  const { rules, opening, reviewed, open, close } = useBindReview(directory.id, found);
  const exported = useMemo(
    () => attributesWith(directionsFromRules(rules.data ?? []), 'export'),
    [rules.data],
  );
  const ids = concerned?.newcomers ?? null;
  const comparison = useBindComparison(directory, ids);
  const isReady = concerned !== null && rules.data !== undefined && !running && !opening;
  return (
    <>
      <Chosen targets={targets} onTargets={onTargets} />
      {failed && (
        <ErrorState
          title="Who is in the group could not be read"
          whatToDo="Without that, whom the binding concerns is not known."
          onRetry={retry}
        />
      )}
      {rules.isError && (
        <ErrorState
          {...explain(rules.error.error)}
          onRetry={() => void rules.refetch()}
          retrying={rules.isFetching}
        />
      )}
      <output>
        {concerned
          ? concernedInWords(concerned.users.length, ids === null ? null : ids.length)
          : !failed && 'Reading whom this concerns…'}
      </output>
      {concerned && rules.data && ids !== null && ids.length > 0 && (
        <section aria-label="Look before you bind">
          <h4>Look before you bind</h4>
          <Box sx={{ mb: 1 }}>
            Compare what JumpCloud would send for the newly bound users with what Microsoft 365 holds now.
            Looking writes nothing.
          </Box>
          <BindPreview comparison={comparison} attributes={comparedIds(exported)} directory={directory} />
        </section>
      )}
      <div>
        <Button
          variant="contained"
          aria-disabled={!isReady}
          onClick={isReady ? () => void open() : undefined}
        >
          {opening ? 'Reading what is exported…' : 'Review and bind'}
        </Button>
      </div>
      {reviewed && concerned && (
        <ReviewBind
          directory={directory}
          targets={targets}
          concerned={concerned}
          reviewed={reviewed}
          comparison={comparison}
          onConfirm={() => {
            close();
            onBind(targets, reviewed.directions);
          }}
          onCancel={() => {
            close();
            onPutOff();
          }}
        />
      )}
    </>
  );
}

/** Choose users and groups, see what binding them would overwrite, and bind them. */
export function BindPanel(props: Props) {
  const { directory, users, groupName, targets, onTargets, onClose } = props;
  const [kind, setKind] = useState<Target['kind']>('user');
  const chosen = new Set(targets.map(targetKey));
  const choose = (target: Target, on: boolean) => {
    const others = targets.filter((other) => targetKey(other) !== targetKey(target));
    onTargets(on ? [...others, target] : others);
  };
  return (
    <Card
      id="bind"
      title={`Bind to ${directory.name}`}
      lead="Binding overwrites every exported attribute of the newly bound users in Microsoft 365, at once. Nothing is sent before you review."
    >
      <CardBody>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
          <Segmented label="What to bind" value={kind} options={kinds} onChange={setKind} />
          <Button size="small" onClick={onClose}>
            Close without binding
          </Button>
        </Box>
        {kind === 'user' ? (
          <UserChooser users={users} groupName={groupName} chosen={chosen} onChoose={choose} />
        ) : (
          <GroupChooser directoryId={directory.id} chosen={chosen} onChoose={choose} />
        )}
        {targets.length > 0 && <Consequences {...props} />}
      </CardBody>
    </Card>
  );
}
