import Box from '@mui/material/Box';
import { attributeName } from '../../domain/attributes';
import type { ComparedSelections } from '../../domain/selections/compare';
import { DataTable, TableFrame } from '../../ui/DataTable';
import { Status } from '../../ui/Status';
import type { ReactNode } from 'react';
import { connectionLooks, directionLooks } from '../shared/directoryWords';
import type { Column } from './columns';
import { notKnown, ruleLook } from './words';

interface RowProps {
  readonly name: ReactNode;
  readonly differs: boolean;
  readonly columns: readonly Column[];
  readonly looks: readonly (typeof notKnown)[];
}

const reading = { icon: 'dot', tone: 'quiet', label: 'Reading …' } as const;

function Row({ name, differs, columns, looks }: RowProps) {
  return (
    <Box component="tr" sx={differs ? { bgcolor: 'overwrite.background' } : {}}>
      <th scope="row">
        <Box component="span" sx={{ fontWeight: 600, mr: 1 }}>
          {name}
        </Box>
        {differs && <Status icon="warning" tone="overwrite" label="Differs" />}
      </th>
      {columns.map(({ directory, label, state, error }, at) => (
        <td key={directory.id} data-label={label}>
          <Status {...(state === null && error === null ? reading : (looks[at] ?? notKnown))} />
        </td>
      ))}
    </Box>
  );
}

/** No link in here: where one attribute is a block, the head is only read out. */
function ColumnHead({ label, directory, connection }: Column) {
  return (
    <th scope="col">
      {label}
      <Box sx={{ fontWeight: 400 }}>
        {directory.defaultDomain ?? 'Default domain not known'},{' '}
        {connectionLooks[connection.state].label.toLowerCase()}
      </Box>
    </th>
  );
}

interface Props {
  readonly compared: ComparedSelections;
  readonly columns: readonly Column[];
}

/** Attributes down, directories across; on a phone one attribute a block. */
export function CompareTable({ compared, columns }: Props) {
  const { attributes, rules } = compared;
  const width = 72 / columns.length;
  return (
    <TableFrame>
      <DataTable
        columnsFrom={14 + 11 * columns.length}
        widths={[28, ...columns.map(() => width)]}
        aria-label="Selections side by side"
      >
        <thead>
          <tr>
            <th scope="col">Attribute</th>
            {columns.map((column) => (
              <ColumnHead key={column.directory.id} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {attributes.map(({ attribute, directions, differs }) => (
            <Row
              key={attribute}
              name={attributeName(attribute)}
              differs={differs}
              columns={columns}
              looks={directions.map((direction) => (direction ? directionLooks[direction] : notKnown))}
            />
          ))}
        </tbody>
        {rules.length > 0 && (
          <tbody>
            <tr>
              <Box
                component="th"
                scope="rowgroup"
                colSpan={columns.length + 1}
                sx={{ bgcolor: 'surface.raised', color: 'text.secondary', fontSize: '0.8125rem' }}
              >
                Rules this console does not know. They are shown as JumpCloud names them and left alone.
              </Box>
            </tr>
            {rules.map(({ name, directions, differs }) => (
              <Row
                key={name}
                name={<code>{name}</code>}
                differs={differs}
                columns={columns}
                looks={directions.map(ruleLook)}
              />
            ))}
          </tbody>
        )}
      </DataTable>
    </TableFrame>
  );
}
