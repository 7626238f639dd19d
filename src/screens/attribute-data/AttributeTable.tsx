import { Box } from '@mui/material';
import type { AlwaysExported, Switchable } from '../../domain/attribute';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { exportWords, groupNames, notGiven, ruleOf, valueWords } from './attributeTable';

interface NamesProps {
  readonly label: string | null;
  readonly apiName: string;
}

/** A label as the forms show it, with the API's name below. */
function Names({ label, apiName }: NamesProps) {
  return (
    <>
      <Box sx={label === null ? { color: 'text.secondary', fontStyle: 'italic' } : {}}>
        {label ?? notGiven}
      </Box>
      <Box component="code" sx={{ color: 'text.secondary' }}>
        {apiName}
      </Box>
    </>
  );
}

function Row({ row }: { readonly row: AlwaysExported | Switchable }) {
  const rule = ruleOf(row);
  return (
    <tr>
      <th scope="row">
        <Box sx={{ fontWeight: 600 }}>{row.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{groupNames[row.group]}</Box>
      </th>
      <td data-label="JumpCloud">
        <Names label={row.jumpCloud.label} apiName={row.jumpCloud.path} />
      </td>
      <td data-label="Microsoft 365">
        <Names label={row.microsoft.label} apiName={row.microsoft.property} />
      </td>
      <td data-label="Exported">
        {exportWords(row)}
        {rule !== null && (
          <Box component="code" sx={{ display: 'block', color: 'text.secondary' }}>
            {rule}
          </Box>
        )}
      </td>
      <td data-label="Value and note">
        {valueWords(row)}
        {row.note !== null && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25 }}>{row.note}</Box>
        )}
      </td>
    </tr>
  );
}

/** The catalogue as a table: names on both sides, rule, value and note. */
export function AttributeTable({ rows }: { readonly rows: readonly (AlwaysExported | Switchable)[] }) {
  return (
    <TableFrame>
      <DataTable columnsFrom={56} aria-label="Attribute data">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">JumpCloud: label, API path</th>
            <th scope="col">Microsoft 365: label, Graph property</th>
            <th scope="col">Exported, rule</th>
            <th scope="col">Value and note</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </DataTable>
    </TableFrame>
  );
}
