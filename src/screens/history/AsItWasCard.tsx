import Box from '@mui/material/Box';
import { useState, type FormEvent } from 'react';
import type { Connection } from '../../domain/connection';
import type { Directory } from '../../domain/directory';
import { Button } from '../../ui/Button';
import { Card, CardBody } from '../../ui/Card';
import { TextInput } from '../../ui/TextInput';
import type { Opening } from '../shared/opening';
import { AsItWas } from './AsItWas';
import { inputMoment, momentProblem } from './moment';
import type { History } from './useTimelines';
import type { ChangeView, HistoryView } from './viewParams';
import { since, zone } from './words';

interface Props {
  readonly directory: Directory;
  readonly connection: Connection;
  readonly history: History;
  readonly view: HistoryView;
  readonly opening: Opening;
  readonly onChange: ChangeView;
}

interface Typed {
  /** The moment that was shown meanwhile. */
  readonly of: number | null;
  readonly text: string;
  /** It was to be shown and is no moment. */
  readonly incomplete: boolean;
}

/** Asks for a moment of the last 90 days and shows what was exported then. */
export function AsItWasCard({ directory, connection, history, view, opening, onChange }: Props) {
  const { period, knownSince } = history;
  const [typed, setTyped] = useState<Typed | null>(null);
  // What is typed stands until another moment is asked for elsewhere.
  const text = typed?.of === view.at ? typed.text : view.at === null ? '' : inputMoment(view.at);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const at = new Date(text).getTime();
    if (Number.isNaN(at)) return setTyped({ of: view.at, text, incomplete: true });
    if (momentProblem(at, period, knownSince) === null) opening.ask(String(at));
    return onChange({ at });
  };
  const close = () => {
    opening.giveBack();
    onChange({ at: null });
  };
  const problem = view.at === null ? null : momentProblem(view.at, period, knownSince);
  const incomplete = typed?.of === view.at && typed.incomplete ? 'Choose a date and a time.' : null;
  return (
    <Card
      id="as-it-was"
      title="As it was on …"
      lead="What was selected at an earlier time, compared with now. Looking changes nothing."
    >
      <CardBody>
        <Box
          component="form"
          noValidate
          onSubmit={show}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'start' }}
        >
          <TextInput
            type="datetime-local"
            label="Date and time"
            hint={`Any time ${since(period.from)}, in ${zone()}`}
            error={incomplete ?? problem ?? undefined}
            min={inputMoment(period.from)}
            max={inputMoment(period.to)}
            value={text}
            onChange={(event) => setTyped({ of: view.at, text: event.target.value, incomplete: false })}
          />
          <Box sx={{ display: 'flex', gap: 1, pt: { sm: 3.25 } }}>
            <Button type="submit" variant="outlined">
              Show
            </Button>
            {view.at !== null && <Button onClick={close}>Close</Button>}
          </Box>
        </Box>
        {view.at !== null && problem === null && (
          <AsItWas
            directory={directory}
            connection={connection}
            history={history}
            at={view.at}
            heading={opening.heading}
          />
        )}
      </CardBody>
    </Card>
  );
}
