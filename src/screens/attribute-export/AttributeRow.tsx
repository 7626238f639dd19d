import Box from '@mui/material/Box';
import { Switch } from '../../ui/Toggles';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { Switchable } from '../../domain/attribute';
import type { Direction } from '../../domain/direction';
import type { Directions } from '../../domain/directions';
import type { Permission } from '../../domain/permission';
import { sentByChange } from '../../domain/preview/sentBy';
import { useAnnounce } from '../../ui/LiveRegion';
import { AttributeNames } from './AttributeNames';
import { believedAt } from './impact/believed';
import { useImpact } from './impact/ImpactContext';
import { RowImpact } from './impact/RowImpact';
import { ImportedNote, StopImport } from './Imported';
import { importEffect } from './importWords';
import { PendingNotice } from './PendingNotice';
import type { ShownChange } from './rowHistory/shownChange';
import { small } from './rowLayout';
import { RowItem } from './RowItem';
import { RowState } from './RowState';
import { changeEffect, refusalReasons } from './words';
import { type Bound } from '../shared/directoryWords';

interface Props {
  readonly attribute: Switchable;
  readonly control: Control<Directions>;
  /** The attribute's direction, as far as the server says. */
  readonly saved: Direction;
  readonly bound: Bound;
  readonly lastChange: ShownChange;
  readonly permission: Permission;
}

/** One attribute that can be switched: what goes where, its state, and what saving would do. */
export function AttributeRow({ attribute, control, saved, bound, lastChange, permission }: Props) {
  const {
    field: { value: wanted, onChange, onBlur, ref },
  } = useController({ name: attribute.id, control });
  const announce = useAnnounce();
  const { preview, exportChangedAt } = useImpact();
  const details = useId();
  const { allowed } = permission;
  const on = wanted === 'export';
  const imported = saved === 'import';
  const sent = on === (saved === 'export') ? null : sentByChange(attribute.id, on);
  const ask = (direction: Direction) => {
    if (!allowed) return;
    onChange(direction);
    const turnsOn = direction === 'export';
    if (direction === saved) announce(`${attribute.name}: no change`);
    else {
      const compared = believedAt(preview?.state() ?? null, exportChangedAt, Date.now());
      announce((imported ? importEffect : changeEffect)(attribute, turnsOn, bound, compared));
    }
  };
  return (
    <RowItem>
      <Switch
        checked={on}
        onSwitch={(next) => ask(next ? 'export' : imported ? 'import' : 'exclude')}
        onBlur={onBlur}
        ref={ref}
        aria-label={attribute.name}
        aria-describedby={details}
        aria-disabled={!allowed}
      />
      <Box sx={{ minWidth: 0, pt: 0.375 }}>
        <div id={details}>
          <Box sx={{ fontWeight: 600 }}>{attribute.name}</Box>
          <AttributeNames attribute={attribute} imported={imported && !on} />
          {!permission.allowed && <Box sx={small}>{refusalReasons[permission.reason]}</Box>}
          {imported ? (
            <ImportedNote attribute={attribute} wanted={wanted} bound={bound} />
          ) : (
            wanted !== saved && <PendingNotice attribute={attribute} imported={false} on={on} bound={bound} />
          )}
          {sent && <RowImpact name={attribute.name} sent={sent} />}
        </div>
        {imported && (
          <StopImport
            name={attribute.name}
            stops={wanted === 'exclude'}
            allowed={allowed}
            onChange={(stops) => ask(stops ? 'exclude' : 'import')}
          />
        )}
      </Box>
      <RowState saved={saved} wanted={wanted} lastChange={lastChange} />
    </RowItem>
  );
}
