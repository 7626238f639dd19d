import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rulesQuery } from '../../api/queries';
import { countChanges } from '../../domain/changes';
import { directionsFromRules } from '../../domain/directions';
import { chosenChanges, copySelection } from '../../domain/selections/copy';
import type { SelectionState } from '../../domain/selections/state';
import { Button } from '../../ui/Button';
import { Card, CardBody } from '../../ui/Card';
import { SelectInput } from '../../ui/SelectInput';
import { ConnectionNotices } from '../shared/ConnectionNotices';
import { CopySummary } from '../shared/CopySummary';
import { plural } from '../shared/format';
import { useObstacle } from '../shared/useObstacle';
import { useProposeChanges } from '../shared/useProposeChanges';
import type { Column } from './columns';

interface Known extends Column {
  readonly state: SelectionState;
}

interface PlanProps {
  readonly source: Known;
  readonly target: Known;
}

/** What copying would do, and the way to the target's review. */
function Plan({ source, target }: PlanProps) {
  const [withSignInName, setWithSignInName] = useState(false);
  const { propose, unsaved } = useProposeChanges(target.directory.id);
  const obstacle = useObstacle(target.directory, target.connection);
  const rules = useQuery(rulesQuery(target.directory.id)).data ?? [];
  const plan = copySelection(source.state, target.state);
  const changes = chosenChanges(plan, withSignInName);
  const replaced = unsaved(directionsFromRules(rules));
  return (
    <>
      <CopySummary
        plan={plan}
        source={source.label}
        target={target.label}
        withSignInName={withSignInName}
        onSignInName={setWithSignInName}
      />
      {obstacle !== null && <p>Nothing can be loaded into {target.label} now.</p>}
      <ConnectionNotices
        directoryId={target.directory.id}
        connection={target.connection}
        obstacle={obstacle}
      />
      {obstacle === null && countChanges(changes) > 0 && (
        <>
          <p>
            Nothing is sent yet: the changes are loaded into {target.label}, where you review and save them.
            {replaced > 0 &&
              ` They take the place of ${plural(replaced, 'unsaved change', 'unsaved changes')} there.`}
          </p>
          <div>
            <Button variant="contained" onClick={() => propose(changes)}>
              Load {plural(countChanges(changes), 'change', 'changes')} into {target.label}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

const options = (of: readonly Known[]) => of.map(({ directory, label }) => ({ value: directory.id, label }));

/** Copies the selection of one of the directories to another, by way of the other's review. */
export function CopyCard({ columns }: { readonly columns: readonly Column[] }) {
  const known = columns.filter((column): column is Known => column.state !== null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const source = known.find(({ directory }) => directory.id === from) ?? known[0];
  const others = known.filter((column) => column !== source);
  const target = others.find(({ directory }) => directory.id === to) ?? others[0];
  if (!source || !target) return null;
  const ids = `${source.directory.id} ${target.directory.id}`;
  return (
    <Card
      id="copy"
      level="h2"
      title="Copy a selection"
      lead="Makes one directory export what another does. The sign-in name is never copied without being asked for."
    >
      <CardBody>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
          <SelectInput
            label="From"
            value={source.directory.id}
            options={options(known)}
            onChange={(id) => {
              setFrom(id);
              if (id === target.directory.id) setTo(source.directory.id);
            }}
          />
          <SelectInput label="To" value={target.directory.id} options={options(others)} onChange={setTo} />
        </Box>
        <Plan key={ids} source={source} target={target} />
      </CardBody>
    </Card>
  );
}
