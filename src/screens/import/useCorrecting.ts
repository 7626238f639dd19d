import { type Ref, useState } from 'react';
import { useOpening } from '../shared/opening';

const nobody: ReadonlySet<string> = new Set();

/** The way to the usernames that have to be corrected. Who is corrected stays in place until it is taken again. */
export interface Correcting {
  /** Whose usernames were to be corrected when the way was taken: by id, to be listed first. */
  readonly ids: ReadonlySet<string>;
  /** How often it was taken. The list begins anew with each, so that it begins at its top. */
  readonly turn: number;
  /** As the `ref` of somebody's field: the first to correct is gone to. */
  readonly fieldOf: (id: string) => Ref<HTMLInputElement>;
  /** Takes the way, before the list is drawn that begins with these. */
  readonly take: (ids: readonly string[]) => void;
}

export function useCorrecting(): Correcting {
  const field = useOpening();
  const [{ ids, turn }, setTaken] = useState({ ids: nobody, turn: 0 });
  const [first] = ids;
  const ref = field.heading(String(turn));
  return {
    ids,
    turn,
    fieldOf: (id) => (id === first ? ref : null),
    take: (wanted) => {
      field.ask(String(turn + 1));
      setTaken({ ids: new Set(wanted), turn: turn + 1 });
    },
  };
}
