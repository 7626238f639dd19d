import Box from '@mui/material/Box';
import { lazy, Suspense, useDeferredValue } from 'react';
import type { Control } from 'react-hook-form';
import type { Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import { optionalAttributes } from '../../../domain/catalogue';
import { changesBetween } from '../../../domain/changes';
import type { Directions } from '../../../domain/directions';
import { sentBy } from '../../../domain/preview/sentBy';
import { Button } from '../../../ui/Button';
import { SkeletonRows } from '../../../ui/SkeletonRows';
import { closedView, type PeopleView } from '../../shared/preview/impactView';
import { useBackTo, useOpening } from '../../shared/opening';
import { listOfPeople, useImpact, useOutdated } from './ImpactContext';
import { PeopleFilters } from './PeopleFilters';
import { PersonFinder } from './PersonFinder';
import { usePeopleView } from './usePeopleView';
import { useWanted } from './useWanted';

const PeopleTable = lazy(async () => ({
  default: (await import('../../shared/preview/PeopleTable')).PeopleTable,
}));
const PersonCard = lazy(async () => ({ default: (await import('./PersonCard')).PersonCard }));

const everyOptional = optionalAttributes.map(({ id }) => id);

const loading = <SkeletonRows rows={4} label="Loading the people" />;

interface Props {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly control: Control<Directions>;
  readonly saved: Directions;
}

/** The people behind the numbers: one by name, or all in a list. */
export function PeoplePanel({ preview, state, control, saved }: Props) {
  const [view, change] = usePeopleView();
  const { list } = useImpact();
  const held = useOutdated() ? 'before' : 'now';
  const card = useOpening();
  // What was clicked or typed answers at once; the people behind it are drawn in pieces.
  const shown = useDeferredValue(view);
  useBackTo(card, shown.person !== null);
  useBackTo(list, shown.open);
  const wanted = useWanted(control);
  const sent = sentBy(changesBetween(saved, wanted));
  const listed = sent.length > 0 ? sent : everyOptional;
  const look = (part: Partial<PeopleView>) => {
    if (part.person) card.ask(part.person);
    change(part);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'start' }}>
        <PersonFinder preview={preview} state={state} onFind={(person) => look({ person })} />
        <Button
          variant="outlined"
          aria-expanded={view.open}
          onClick={({ currentTarget }) => {
            if (!view.open) return change({ open: true });
            list.giveBack(currentTarget);
            return change({ ...closedView, person: view.person });
          }}
        >
          {view.open ? 'Close the list of people' : 'List the people'}
        </Button>
      </Box>
      {shown.person !== null && (
        <Suspense fallback={loading}>
          <PersonCard
            preview={preview}
            state={state}
            id={shown.person}
            wanted={wanted}
            held={held}
            heading={card.heading}
            onClose={() => {
              card.giveBack();
              change({ person: null });
            }}
          />
        </Suspense>
      )}
      {shown.open && (
        <section aria-labelledby="people">
          <h4 id="people" tabIndex={-1} ref={list.heading(listOfPeople)}>
            People
          </h4>
          <PeopleFilters view={view} sent={sent} onChange={change} />
          <Suspense fallback={loading}>
            <PeopleTable
              preview={preview}
              state={state}
              view={shown}
              attributes={shown.attribute ? [shown.attribute] : listed}
              held={held}
              onChange={look}
            />
          </Suspense>
        </section>
      )}
    </Box>
  );
}
