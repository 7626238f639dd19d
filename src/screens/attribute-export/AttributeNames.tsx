import Box from '@mui/material/Box';
import type { AlwaysExported, Switchable } from '../../domain/attribute';
import { Icon } from '../../ui/Icon';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { small } from './rowLayout';

interface SideProps {
  readonly owner: string;
  readonly label: string | null;
  readonly apiName: string;
}

function Side({ owner, label, apiName }: SideProps) {
  return (
    <span>
      {owner}{' '}
      {label !== null && (
        <Box component="span" sx={{ color: 'text.primary' }}>
          {label}{' '}
        </Box>
      )}
      <Box component="code" sx={{ fontSize: '0.75rem' }}>
        {apiName}
      </Box>
    </span>
  );
}

interface Props {
  readonly attribute: AlwaysExported | Switchable;
  /** True where Microsoft's values are written to JumpCloud. */
  readonly imported?: boolean;
}

/** What goes where: the label on either side, the API's name in small type. */
export function AttributeNames({ attribute, imported }: Props) {
  const { jumpCloud, microsoft } = attribute;
  return (
    <Box sx={{ ...small, display: 'flex', flexWrap: 'wrap', columnGap: 0.75, alignItems: 'baseline' }}>
      <Side owner="JumpCloud" label={jumpCloud.label} apiName={jumpCloud.path} />
      <Icon name={imported ? 'arrow-left' : 'arrow-right'} />
      <VisuallyHidden>{imported ? 'comes from' : 'goes to'}</VisuallyHidden>
      <Side owner="Microsoft 365" label={microsoft.label} apiName={microsoft.property} />
    </Box>
  );
}
