import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { AlwaysExported, Switchable } from '../../domain/attribute';
import { noteOn } from '../../domain/attributeNotes';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { groupNames } from '../shared/attributeWords';
import { exportWords, notGiven, ruleOf, valueWords } from './attributeTable';

/** An API's name that may break after its dots, brackets and underscores, and nowhere else. */
function ApiName({ text }: { readonly text: string }) {
  return (
    <Box component="code" sx={{ color: 'text.secondary' }}>
      {[...text.matchAll(/[^._\]]+[._\]]*/g)].map((part) => (
        <Fragment key={part.index}>
          {part.index > 0 && <wbr />}
          {part[0]}
        </Fragment>
      ))}
    </Box>
  );
}

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
      <ApiName text={apiName} />
    </>
  );
}

function Row({ row }: { readonly row: AlwaysExported | Switchable }) {
  const note = noteOn(row.id);
  const rule = ruleOf(row);
  return (
    <tr>
      <th scope="row">
        <Box sx={{ fontWeight: 600 }}>{row.name}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{groupNames[row.group]}</Box>
      </th>
      <td data-label="In JumpCloud">
        <Names label={row.jumpCloud.label} apiName={row.jumpCloud.path} />
      </td>
      <td data-label="In Microsoft 365">
        <Names label={row.microsoft.label} apiName={row.microsoft.property} />
      </td>
      <td data-label="Exported">
        {exportWords(row)}
        {rule !== null && (
          <div>
            <ApiName text={rule} />
          </div>
        )}
      </td>
      <td data-label="Value and note">
        {valueWords(row)}
        {note !== null && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25 }}>{note}</Box>}
      </td>
    </tr>
  );
}

/** The catalogue as a table: names on both sides, rule, value and note. */
export function AttributeTable({ rows }: { readonly rows: readonly (AlwaysExported | Switchable)[] }) {
  return (
    <TableFrame>
      <DataTable columnsFrom={58} widths={[16, 22, 18, 18, 26]} aria-label="Attribute data">
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            <th scope="col">In JumpCloud</th>
            <th scope="col">In Microsoft 365</th>
            <th scope="col">Exported</th>
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
