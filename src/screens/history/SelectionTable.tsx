import Box from '@mui/material/Box';
import type { SwitchableId } from '../../domain/attribute';
import { attributeName, switchables } from '../../domain/attributes';
import { directions } from '../../domain/direction';
import type { Directions } from '../../domain/directions';
import type { EarlierSelection, WayThere } from '../../domain/history/rebuild';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { Status } from '../../ui/Status';
import { directionNames } from '../shared/eventWords';
import { basisWords } from './words';

interface Props {
  readonly then: EarlierSelection;
  readonly today: Directions;
  readonly way: WayThere;
}

function Difference({ id, way }: { readonly id: SwitchableId; readonly way: WayThere }) {
  if (way.changes.turnOn.includes(id)) return <Status icon="warning" tone="overwrite" label="Would start" />;
  if (way.changes.turnOff.includes(id)) return <Status icon="stop" tone="quiet" label="Would stop" />;
  if (way.notOffered.includes(id)) {
    return <Status icon="lock" tone="quiet" label="Stays as it is now: JumpCloud takes no such change" />;
  }
  return <Status icon="check" tone="quiet" label="Same" />;
}

function Row({ id, then, today, way }: Props & { readonly id: SwitchableId }) {
  const earlier = then.get(id);
  const doubt = earlier ? basisWords[earlier.basis] : '';
  return (
    <tr>
      <Box component="th" scope="row" sx={{ '&&': { fontWeight: 600 } }}>
        {attributeName(id)}
      </Box>
      <td data-label="Then">
        {earlier ? directionNames[earlier.direction] : 'Not known'}
        {doubt !== '' && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{doubt}</Box>}
      </td>
      <td data-label="Now">{directionNames[today[id]]}</td>
      <td data-label="Going back to it">
        <Difference id={id} way={way} />
      </td>
    </tr>
  );
}

const list = new Intl.ListFormat('en');

/** “Export: Job title and City. Exclude: Manager.”, of attributes that kept their direction. */
function unchangedWords(ids: readonly SwitchableId[], today: Directions): string {
  return directions
    .map((direction) => ({
      direction,
      names: ids.filter((id) => today[id] === direction).map(attributeName),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ direction, names }) => `${directionNames[direction]}: ${list.format(names)}.`)
    .join(' ');
}

/** Every attribute then and now: in rows what differs or is not certain, in words what is the same. */
export function SelectionTable({ then, today, way }: Props) {
  const ids = switchables.map(({ id }) => id);
  const isSame = (id: SwitchableId) => {
    const earlier = then.get(id);
    return earlier?.basis === 'told' && earlier.direction === today[id];
  };
  const rows = ids.filter((id) => !isSame(id));
  const same = ids.filter(isSame);
  return (
    <>
      {rows.length > 0 && (
        <TableFrame>
          <DataTable columnsFrom={40} widths={[30, 25, 15, 30]} aria-label="Then and now">
            <thead>
              <tr>
                <th scope="col">Attribute</th>
                <th scope="col">Then</th>
                <th scope="col">Now</th>
                <th scope="col">Going back to it</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((id) => (
                <Row key={id} id={id} then={then} today={today} way={way} />
              ))}
            </tbody>
          </DataTable>
        </TableFrame>
      )}
      {same.length > 0 && (
        <Box sx={{ color: 'text.secondary' }}>
          <strong>{rows.length === 0 ? 'Everything was as it is now.' : 'The same then and now.'}</strong>{' '}
          {unchangedWords(same, today)}
        </Box>
      )}
    </>
  );
}
