import Box from '@mui/material/Box';
import { useState } from 'react';
import { TextInput } from '../../../ui/TextInput';
import { useBackupThreshold } from './backupThreshold';

const isCount = (text: string) => /^[1-9]\d{0,6}$/.test(text.trim());

/** The setting from which loss on a backup is offered before the save. */
export function BackupSetting() {
  const [threshold, setThreshold] = useBackupThreshold();
  const [text, setText] = useState(String(threshold));
  const change = (value: string) => {
    setText(value);
    if (isCount(value)) setThreshold(Number(value));
  };
  return (
    <Box sx={{ maxWidth: '28rem' }}>
      <TextInput
        label="Offer a backup before saving from this many values that may be lost"
        inputMode="numeric"
        value={text}
        error={isCount(text) ? undefined : 'Type a whole number from 1 on.'}
        onChange={(event) => change(event.target.value)}
      />
    </Box>
  );
}
