import Box from '@mui/material/Box';
import { Checkbox } from '../../ui/Toggles';
import { useId } from 'react';
import type { AlwaysExported } from '../../domain/attribute';
import { AttributeNames } from './AttributeNames';
import { row, rowList, small } from './rowLayout';

/** A checked checkbox that cannot be cleared. It stays in the tab order, so that its reason can be heard. */
function LockedRow({ attribute }: { readonly attribute: AlwaysExported }) {
  const details = useId();
  const reason = useId();
  return (
    <Box component="li" sx={row}>
      <Checkbox
        checked
        onChange={(event) => event.preventDefault()}
        aria-label={attribute.name}
        aria-describedby={`${details} ${reason}`}
        aria-disabled
      />
      <Box id={details} sx={{ minWidth: 0, pt: 0.375 }}>
        <Box sx={{ fontWeight: 600 }}>{attribute.name}</Box>
        <AttributeNames attribute={attribute} />
      </Box>
      <Box id={reason} sx={{ ...small, gridColumn: { xs: '2', md: 'auto' }, pt: { md: 0.375 } }}>
        {attribute.locked}
      </Box>
    </Box>
  );
}

/** The attributes that JumpCloud exports for every bound user. */
export function AlwaysExportedList({ attributes }: { readonly attributes: readonly AlwaysExported[] }) {
  return (
    <Box component="ul" sx={rowList}>
      {attributes.map((attribute) => (
        <LockedRow key={attribute.id} attribute={attribute} />
      ))}
    </Box>
  );
}
