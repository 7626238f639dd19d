import Box from '@mui/material/Box';
import type { Rule } from '../../domain/directory';
import { Card } from '../../ui/Card';
import { row, rowList } from './rowLayout';

/** Rules that this console does not know: shown as JumpCloud names them, and left alone. */
export function UnknownRules({ rules }: { readonly rules: readonly Rule[] }) {
  if (rules.length === 0) return null;
  return (
    <Card
      id="unknown-rules"
      title="Rules this console does not know"
      lead="JumpCloud follows these rules as well. They are shown as they are; saving leaves them alone."
    >
      <Box component="ul" sx={rowList}>
        {rules.map((rule) => (
          <Box component="li" key={rule.id} sx={{ ...row, display: 'block' }}>
            <code>{rule.name}</code>, direction <code>{rule.direction}</code>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
