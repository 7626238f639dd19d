import Box from '@mui/material/Box';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';

interface Props {
  /** The name of the file input for screen readers, and what the button says. */
  readonly label: string;
  /** Which files are meant, and what becomes of them. */
  readonly children: ReactNode;
  /** The endings that the browser offers first, for example `.json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop a file on, or to choose one with a button. */
export function FileDrop({ label, children, accept, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        p: 2,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'surface.control',
        bgcolor: over ? 'action.hover' : 'transparent',
        borderRadius: 1,
      }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>{children}</Box>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Button
        variant="outlined"
        startIcon={<Icon name="directory" />}
        onClick={() => picker.current?.click()}
      >
        {label}
      </Button>
    </Box>
  );
}
