import Box from '@mui/material/Box';
import type { Shown } from '../../../api/preview/preview';

/** A value as either side holds it: empty and not known are told apart in words. */
export function Value({ shown }: { readonly shown: Shown }) {
  if (shown.kind === 'text') return <>{shown.text}</>;
  return (
    <Box component="em" sx={{ color: 'text.secondary' }}>
      {shown.kind === 'empty' ? 'empty' : 'not known'}
    </Box>
  );
}
