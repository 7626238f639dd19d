import Box from '@mui/material/Box';
import { useState } from 'react';
import { adminPortal } from '../../../api/config/configuration';
import type { Rule } from '../../../domain/directory';
import { fileName } from '../../../domain/quoting/fileName';
import type { SharedPlan } from '../../../domain/sharedPlan/sharedPlan';
import { Button } from '../../../ui/Button';
import { copyText } from '../../../ui/copyText';
import { Icon } from '../../../ui/Icon';
import { Outcome } from '../../../ui/Outcome';
import { PlainDialog } from '../../../ui/PlainDialog';
import { saveFile } from '../../../ui/saveFile';
import { Segmented } from '../../../ui/Segmented';
import { planFormats, type PlanFormat } from './planFormats';

interface Props {
  readonly plan: SharedPlan;
  /** The rules as they are now: the curl commands name the ones to remove. */
  readonly rules: readonly Rule[];
  readonly onClose: () => void;
}

const options = (['markdown', 'json', 'curl', 'powershell'] as const).map((value) => ({
  value,
  label: planFormats[value].label,
}));

const textLook = {
  p: 1.5,
  maxHeight: '40vh',
  overflow: 'auto',
  '& pre': { m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  fontSize: '0.8125rem',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'surface.raised',
} as const;

/** The pending changes as text for a ticket, a colleague or a shell. Nothing is sent, and no secret is in it. */
export function SharePlan({ plan, rules, onClose }: Props) {
  const [format, setFormat] = useState<PlanFormat>('markdown');
  const [result, setResult] = useState('');
  const { label, purpose, ending, write } = planFormats[format];
  const text = write(plan, rules, adminPortal());
  const name = fileName('plan', plan.directory.name, plan.madeAt, ending);
  const copy = () => void copyText(text, `Copied as ${label}.`, 'Download the file instead.').then(setResult);
  const download = () => {
    saveFile(name, ending, text);
    setResult(`Downloaded as ${name}.`);
  };
  return (
    <PlainDialog
      title="Share this plan"
      onClose={onClose}
      actions={
        <>
          <Button variant="outlined" startIcon={<Icon name="download" />} onClick={download}>
            Download
          </Button>
          <Button variant="contained" startIcon={<Icon name="copy" />} onClick={copy}>
            Copy
          </Button>
        </>
      }
    >
      <p>The unsaved changes, to show to somebody else. It names no user, and nothing is sent or saved.</p>
      <div>
        <Segmented
          label="Format"
          value={format}
          options={options}
          onChange={(next) => {
            setFormat(next);
            setResult('');
          }}
        />
      </div>
      <p>{purpose}</p>
      <Box component="section" tabIndex={0} aria-label={`Plan as ${label}`} sx={textLook}>
        <pre>{text}</pre>
      </Box>
      <Outcome>{result}</Outcome>
    </PlainDialog>
  );
}
