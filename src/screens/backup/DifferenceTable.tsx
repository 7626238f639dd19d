import Box from '@mui/material/Box';
import { attributeName } from '../../domain/attributes';
import type { ComparedPerson, ComparedValue, Comparison } from '../../domain/backup/compare';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { Status } from '../../ui/Status';
import { comparisonLabels, signInText, valueText } from './words';

const looks = {
  differs: { icon: 'warning', tone: 'overwrite' },
  'account-gone': { icon: 'error', tone: 'failure' },
  'not-known': { icon: 'unknown', tone: 'quiet' },
  same: { icon: 'check', tone: 'done' },
} as const satisfies Record<Comparison, unknown>;

interface RowProps {
  readonly value: ComparedValue;
  readonly names: ReadonlyMap<string, string>;
}

function Row({ value: { entry, now, comparison }, names }: RowProps) {
  return (
    <tr>
      <td data-label="Attribute">{attributeName(entry.attribute)}</td>
      <td data-label="In the backup">{valueText(entry.attribute, entry.value, names)}</td>
      <td data-label="In Microsoft 365 now">{valueText(entry.attribute, now, names)}</td>
      <td data-label="State">
        <Status {...looks[comparison]} label={comparisonLabels[comparison]} />
      </td>
    </tr>
  );
}

interface Props {
  readonly people: readonly ComparedPerson[];
  readonly names: ReadonlyMap<string, string>;
}

/** Then beside now, one group of rows a person. */
export function DifferenceTable({ people, names }: Props) {
  return (
    <TableFrame>
      <DataTable columnsFrom={40} widths={[18, 31, 31, 20]} aria-label="Backup and now">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">In the backup</th>
            <th scope="col">In Microsoft 365 now</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        {people.map((compared) => (
          <tbody key={compared.person.account}>
            <tr>
              <Box component="th" scope="rowgroup" colSpan={4} sx={{ bgcolor: 'surface.raised' }}>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {compared.person.name}
                </Box>{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {signInText(compared)}
                </Box>
              </Box>
            </tr>
            {compared.values.map((value) => (
              <Row key={value.entry.attribute} value={value} names={names} />
            ))}
          </tbody>
        ))}
      </DataTable>
    </TableFrame>
  );
}
