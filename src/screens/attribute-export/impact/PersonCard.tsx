import Box from '@mui/material/Box';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { PersonValue, Preview } from '../../../api/preview/preview';
import type { PreviewState } from '../../../api/preview/state';
import type { AttributeId } from '../../../domain/attribute';
import { attributeName, isSwitchableId } from '../../../domain/attributes';
import type { Directions } from '../../../domain/directions';
import { Button } from '../../../ui/Button';
import { DataTable, TableFrame } from '../../../ui/DataTable';
import { Status } from '../../../ui/Status';
import type { Opening } from '../../shared/opening';
import { hintWords } from '../../shared/preview/hintWords';
import { classLooks } from '../../shared/preview/impactWords';
import type { Held } from '../../shared/preview/PeopleHead';
import { accountWords, protectionWords } from './personWords';
import { Value } from '../../shared/preview/Values';

interface ValueProps {
  readonly value: PersonValue;
  readonly on: boolean;
  readonly held: Held;
}

const microsoft: Readonly<Record<Held, string>> = {
  now: 'Microsoft now',
  before: 'Microsoft before the change',
};

function ValueRow({ value, on, held }: ValueProps) {
  const { tone, icon, label } = classLooks[value.cellClass];
  return (
    <tr>
      <th scope="row">{attributeName(value.attribute)}</th>
      <td data-label={microsoft[held]}>
        <Value shown={value.now} />
      </td>
      <td data-label="JumpCloud has">
        <Value shown={value.next} />
      </td>
      <td data-label="Effect">
        {on ? (
          <Status icon={icon} tone={tone === 'calm' ? 'quiet' : tone} label={label} />
        ) : (
          <Status icon="stop" tone="quiet" label="Not exported" />
        )}
        {value.hints.map((hint) => (
          <div key={hint.kind}>{hintWords(hint)}</div>
        ))}
      </td>
    </tr>
  );
}

/** The always exported ones need no rule. */
const isExported = (attribute: AttributeId, wanted: Directions): boolean =>
  !isSwitchableId(attribute) || wanted[attribute] === 'export';

interface Props {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly id: string;
  /** What is exported after the pending changes. */
  readonly wanted: Directions;
  readonly held: Held;
  readonly heading: Opening['heading'];
  readonly onClose: () => void;
}

/** One person, all attributes side by side: today and after the change. Nothing is written by looking. */
export function PersonCard({ preview, state, id, wanted, held, heading, onClose }: Props) {
  const scope = useId();
  const readSoFar = state.phase === 'reading' ? state.people : state.readAt;
  const signInNameFromAlternate = wanted.userPrincipalNameFromAlternateEmail === 'export';
  const { data: person } = useQuery({
    queryKey: ['preview-person', scope, id, signInNameFromAlternate, readSoFar],
    queryFn: () => preview.person(id, signInNameFromAlternate),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (person === undefined) return null;
  const shown = person?.id ?? id;
  return (
    <Box
      component="section"
      aria-label="One person"
      sx={{ display: 'grid', gap: 1, '& em': { color: 'text.secondary' } }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'start',
          justifyContent: 'space-between',
        }}
      >
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <h4 key={shown} tabIndex={-1} ref={heading(shown)}>
            {person ? person.name : 'This person has not been read'}
          </h4>
          {person && (
            <Box sx={{ color: 'text.secondary' }}>
              {person.email}. {accountWords(person.account)} {protectionWords(person)}
            </Box>
          )}
        </Box>
        <Button variant="outlined" size="small" onClick={onClose}>
          Close this person
        </Button>
      </Box>
      {person && (
        <TableFrame>
          <DataTable columnsFrom={40} widths={[20, 28, 28, 24]}>
            <thead>
              <tr>
                <th scope="col">Attribute</th>
                <th scope="col">{microsoft[held]}</th>
                <th scope="col">JumpCloud has</th>
                <th scope="col">Effect</th>
              </tr>
            </thead>
            <tbody>
              {person.values.map((value) => (
                <ValueRow
                  key={value.attribute}
                  value={value}
                  on={isExported(value.attribute, wanted)}
                  held={held}
                />
              ))}
            </tbody>
          </DataTable>
        </TableFrame>
      )}
    </Box>
  );
}
