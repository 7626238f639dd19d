import Box from '@mui/material/Box';
import { type RefObject, useState } from 'react';
import {
  type ComparedPerson,
  type Comparison,
  comparisons,
  countComparisons,
} from '../../domain/backup/compare';
import { Button } from '../../ui/Button';
import { useAnnounce } from '../../ui/LiveRegion';
import { Notice } from '../../ui/Notice';
import { SearchInput } from '../../ui/SearchInput';
import { Segmented } from '../../ui/Segmented';
import { type Compared, isNothingToRestore } from './compareWithNow';
import { DifferenceTable } from './DifferenceTable';
import { comparisonLabels, foundText, nothingToRestore } from './words';
import { plural } from '../shared/format';

type Show = Comparison | 'all';

/** So many people are drawn at first, and more on demand. */
const atATime = 50;

const options = [...comparisons, 'all' as const].map((value) => ({
  value,
  label: value === 'all' ? 'All' : comparisonLabels[value],
}));

function contains({ person, signInNameNow }: ComparedPerson, search: string): boolean {
  const texts = [person.name, person.userPrincipalName ?? '', signInNameNow ?? ''];
  return texts.join(' ').toLowerCase().includes(search.trim().toLowerCase());
}

/** The people who have a value of this kind, with those values only. */
const shownOf = (people: readonly ComparedPerson[], show: Show, search: string): readonly ComparedPerson[] =>
  people
    .filter((compared) => contains(compared, search))
    .map(({ person, signInNameNow, values }) => ({
      person,
      signInNameNow,
      values: values.filter(({ comparison }) => show === 'all' || comparison === show),
    }))
    .filter(({ values }) => values.length > 0);

interface Props {
  readonly found: Compared;
  /** Of the sentence that says what was found. */
  readonly summary: RefObject<HTMLParagraphElement | null>;
}

/** What differs now from then, person by person. */
export function Differences({ found, summary }: Props) {
  const [show, setShow] = useState<Show>('differs');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(atATime);
  const announce = useAnnounce();
  const shown = shownOf(found.people, show, search);
  const narrow = (nextShow: Show, nextSearch: string) => {
    setShow(nextShow);
    setSearch(nextSearch);
    setMost(atATime);
    announce(plural(shownOf(found.people, nextShow, nextSearch).length, 'user', 'users'));
  };
  const counts = countComparisons(found.people);
  if (isNothingToRestore(found)) {
    return (
      <p ref={summary} tabIndex={-1}>
        {nothingToRestore(counts.same)} Compared with {found.source}.
      </p>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <p ref={summary} tabIndex={-1}>
        Compared with {found.source}: {foundText(counts)}
      </p>
      {found.isOlder && (
        <Notice severity="warning" title="Compared with values no newer than the backup">
          They do not tell what has changed since it was taken. Export the users anew and compare again.
        </Notice>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SearchInput
          label="Search users"
          placeholder="Search names and sign-in names"
          value={search}
          onChange={(text) => narrow(show, text)}
        />
        <Segmented label="Show" value={show} options={options} onChange={(next) => narrow(next, search)} />
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {plural(shown.length, 'user', 'users')}
      </Box>
      {shown.length > 0 && <DifferenceTable people={shown.slice(0, most)} names={found.names} />}
      {shown.length > most && (
        <div>
          <Button variant="outlined" onClick={() => setMost(most + atATime)}>
            Show {Math.min(atATime, shown.length - most)} more
          </Button>
        </div>
      )}
    </Box>
  );
}
