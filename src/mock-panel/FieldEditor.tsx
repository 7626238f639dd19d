import Box from '@mui/material/Box';
import { useState, type FormEvent } from 'react';
import { TextInput } from '../ui/TextInput';
import { Button } from '../ui/Button';

interface Props {
  readonly label: string;
  /** What JumpCloud holds now. */
  readonly value: string;
  /** Null where the change was made, else why it was refused. */
  readonly onChange: (value: string) => string | null;
}

/** One value of a user in JumpCloud, and the way to change it. */
export function FieldEditor({ label, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | undefined>();
  const change = (event: FormEvent) => {
    event.preventDefault();
    if (draft === null) return;
    const refused = onChange(draft);
    setRefusal(refused ?? undefined);
    if (refused === null) setDraft(null);
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={change}
      sx={{ display: 'grid', gap: 0.5, '& button': { justifySelf: 'start' } }}
    >
      <TextInput
        label={label}
        autoComplete="off"
        value={draft ?? value}
        error={refusal}
        onChange={(event) => setDraft(event.target.value)}
      />
      {draft !== null && draft !== value && (
        <Button type="submit" size="small" variant="outlined">
          Change in JumpCloud
        </Button>
      )}
    </Box>
  );
}
