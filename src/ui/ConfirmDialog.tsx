import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { isTail } from './tailClick';
import { takeFocus } from './takeFocus';
import { TextInput } from './TextInput';
import { Button } from './Button';

interface Props {
  /** Verb and object, for example “Overwrite 2 attributes in Microsoft 365?”. */
  readonly title: string;
  /** The consequences, in words. */
  readonly children?: ReactNode;
  /** What the button does, never “OK”. */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** Colours the confirming button as one that cannot be taken back. */
  readonly danger?: boolean;
  /** Cancelling is what most are to do: that button is filled, and not the confirming one. */
  readonly cancelFilled?: boolean;
  /** A text that has to be typed before the button works, for example a directory's name. */
  readonly typeToConfirm?: string;
  /** While what was confirmed runs: the dialog stays and neither button does anything. */
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const layout = {
  content: {
    p: 3,
    display: 'grid',
    gap: 2,
    overflowY: 'var(--dialogs)',
    overflowWrap: 'anywhere',
    '& p': { m: 0 },
  },
  buttons: {
    display: 'flex',
    // In the order of the Tab key also where they do not fit beside each other.
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: 1,
    px: 3,
    py: 2,
    borderTop: '1px solid',
    borderColor: 'divider',
  },
} as const;

/** Asks before something that matters. Focus starts on the safe side; Escape and the backdrop cancel. */
export function ConfirmDialog(props: Props) {
  const {
    title,
    children,
    confirmLabel,
    cancelLabel,
    danger,
    cancelFilled,
    typeToConfirm,
    busy = false,
  } = props;
  const titleId = useId();
  const [typed, setTyped] = useState('');
  const [mistyped, setMistyped] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (typeToConfirm === undefined || typed.trim() === typeToConfirm.trim()) return props.onConfirm();
    // The field may be below the fold: it comes into view with what is wrong, which stands below it.
    flushSync(() => setMistyped(true));
    field.current?.focus();
  };
  const cancel = (event: { readonly detail?: number }) => {
    if (!busy && !isTail(event)) props.onCancel();
  };
  return (
    <Dialog open onClose={cancel} aria-labelledby={titleId} fullWidth maxWidth="sm" transitionDuration={0}>
      <Box component="form" noValidate onSubmit={confirm} sx={{ display: 'contents' }}>
        <Box sx={layout.content}>
          <h2 id={titleId}>{title}</h2>
          {children}
          {typeToConfirm !== undefined && (
            <TextInput
              label={
                <>
                  Type <strong>{typeToConfirm}</strong> to confirm
                </>
              }
              ref={field}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              error={mistyped ? `This does not match. Type ${typeToConfirm}.` : undefined}
              onChange={(event) => {
                setTyped(event.target.value);
                setMistyped(false);
              }}
            />
          )}
        </Box>
        <Box sx={layout.buttons}>
          <Button
            variant={cancelFilled ? 'contained' : 'outlined'}
            aria-disabled={busy}
            onClick={cancel}
            ref={takeFocus}
          >
            {cancelLabel}
          </Button>
          <Button
            type="submit"
            variant={cancelFilled ? 'outlined' : 'contained'}
            color={danger ? 'error' : 'primary'}
            aria-disabled={busy}
            onClick={(event) => isTail(event) && event.preventDefault()}
          >
            {busy ? 'Working …' : confirmLabel}
          </Button>
        </Box>
      </Box>
    </Dialog>
  );
}
