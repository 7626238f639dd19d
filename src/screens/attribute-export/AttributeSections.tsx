import Box from '@mui/material/Box';
import { useState, type ReactNode } from 'react';
import type { AttributeGroup, Switchable, SwitchableId } from '../../domain/attribute';
import { alwaysExported, optionalAttributes, signInNameOption } from '../../domain/catalogue';
import type { Directions } from '../../domain/directions';
import { canChange, type Obstacle } from '../../domain/permission';
import { EmptyState } from '../../ui/EmptyState';
import { paintedAlone } from '../../ui/paintedAlone';
import { AlwaysExportedList } from './AlwaysExportedList';
import { AttributeRow } from './AttributeRow';
import { Card } from '../../ui/Card';
import type { ShownChange } from './rowHistory/shownChange';
import { groupTitle, rowList } from './rowLayout';
import type { ExportForm } from './useExportForm';
import type { View } from './viewParams';
import { showsAlwaysExported, showsSwitchable } from './visible';
import { groupNames } from '../shared/attributeWords';
import { type Bound } from '../shared/directoryWords';

const groups: readonly AttributeGroup[] = ['job', 'work-address', 'phone', 'contact'];

interface Props {
  readonly form: ExportForm;
  readonly saved: Directions;
  readonly view: View;
  readonly bound: Bound;
  readonly lastChange: (attribute: SwitchableId) => ShownChange;
  readonly obstacle: Obstacle | 'saving' | null;
}

function Group({ group, rows }: { readonly group: AttributeGroup; readonly rows: readonly ReactNode[] }) {
  if (rows.length === 0) return null;
  const title = `group-${group}`;
  return (
    <Box component="section" aria-labelledby={title} sx={paintedAlone}>
      <Box component="h4" id={title} sx={groupTitle}>
        {groupNames[group]}
      </Box>
      <Box component="ul" sx={rowList}>
        {rows}
      </Box>
    </Box>
  );
}

/**
 * All rows of the view as it was when it was chosen. Mounted anew for each view (see its key), so that neither a row
 * that was just switched back nor one that was just saved vanishes from under the eyes.
 */
export function AttributeSections({ form, saved, view, bound, lastChange, obstacle }: Props) {
  const [then] = useState(() => ({ saved, wanted: form.getValues() }));
  const shows = (attribute: Switchable) => showsSwitchable(attribute, view, then.saved, then.wanted);
  const locked = alwaysExported.filter((attribute) => showsAlwaysExported(attribute, view));
  const shown = optionalAttributes.filter(shows);
  const signIn = shows(signInNameOption);
  const rowOf = (attribute: (typeof shown)[number] | typeof signInNameOption) => (
    <AttributeRow
      key={attribute.id}
      attribute={attribute}
      control={form.control}
      saved={saved[attribute.id]}
      bound={bound}
      lastChange={lastChange(attribute.id)}
      permission={canChange(attribute.id, obstacle)}
    />
  );
  if (locked.length === 0 && shown.length === 0 && !signIn) {
    return (
      <EmptyState icon="search" title="No attribute to show">
        Nothing matches the search and the filter. Clear the search, or show all attributes.
      </EmptyState>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {(locked.length > 0 || signIn) && (
        <Card
          id="always-exported"
          title="Always exported"
          lead="Sent for every bound user; these cannot be cleared."
        >
          {locked.length > 0 && <AlwaysExportedList attributes={locked} />}
          {signIn && (
            <Box
              component="ul"
              sx={{ ...rowList, pl: { sm: 4.5 } }}
              aria-label="Where the sign-in name comes from"
            >
              {rowOf(signInNameOption)}
            </Box>
          )}
        </Card>
      )}
      {shown.length > 0 && (
        <Card
          id="optional"
          title="Optional"
          lead="Switching one on overwrites it in Microsoft 365 when you save."
        >
          {groups.map((group) => (
            <Group
              key={group}
              group={group}
              rows={shown.filter((attribute) => attribute.group === group).map(rowOf)}
            />
          ))}
        </Card>
      )}
    </Box>
  );
}
