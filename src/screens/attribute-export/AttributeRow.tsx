import Box from '@mui/material/Box';
import { Switch } from '../../ui/Toggles';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { Switchable } from '../../domain/attribute';
import type { ExportEvent } from '../../domain/history/event';
import type { Permission } from '../../domain/permission';
import { useAnnounce } from '../../ui/LiveRegion';
import { AttributeNames } from './AttributeNames';
import { ChangeNotice } from './ChangeNotice';
import type { FormValues } from './formValues';
import { RowImpact } from './impact/RowImpact';
import { row, small } from './rowLayout';
import { RowState } from './RowState';
import { changeEffect, refusalReasons } from './words';
import { type Bound } from '../shared/directoryWords';

interface Props {
  readonly attribute: Switchable;
  readonly control: Control<FormValues>;
  /** Whether the attribute is exported, as far as the server says. */
  readonly saved: boolean;
  readonly bound: Bound;
  readonly lastChange: ExportEvent | undefined;
  readonly permission: Permission;
}

/** One attribute that can be switched: what goes where, its state, and what saving would do. */
export function AttributeRow({ attribute, control, saved, bound, lastChange, permission }: Props) {
  const {
    field: { value: wanted, onChange, onBlur, ref },
  } = useController({ name: attribute.id, control });
  const announce = useAnnounce();
  const details = useId();
  const toggle = (on: boolean) => {
    if (!permission.allowed) return;
    onChange(on);
    announce(on === saved ? `${attribute.name}: no change` : changeEffect(attribute, on, bound));
  };
  return (
    <Box component="li" sx={row}>
      <Switch
        checked={wanted}
        onChange={(event) => toggle(event.target.checked)}
        onBlur={onBlur}
        ref={ref}
        aria-label={attribute.name}
        aria-describedby={details}
        aria-disabled={!permission.allowed}
      />
      <Box sx={{ minWidth: 0, pt: 0.375 }} id={details}>
        <Box sx={{ fontWeight: 600 }}>{attribute.name}</Box>
        <AttributeNames attribute={attribute} />
        {!permission.allowed && <Box sx={small}>{refusalReasons[permission.reason]}</Box>}
        {wanted !== saved && <ChangeNotice attribute={attribute} turnsOn={wanted} bound={bound} />}
        {wanted && !saved && <RowImpact attribute={attribute} />}
      </Box>
      <RowState saved={saved} wanted={wanted} lastChange={lastChange} />
    </Box>
  );
}
