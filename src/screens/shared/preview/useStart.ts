import { useState } from 'react';
import type { Preview } from '../../../api/preview/preview';
import type { Source } from '../../../api/preview/state';
import type { RefusedFile } from '../FileRefusal';
import type { GraphGate } from '../useGraphGate';

/** Begins a comparison with what is chosen. `refused`: the file that was chosen last, where it cannot be used. */
export function useStart(gate: GraphGate, start: Preview['start']) {
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const choose = async (source: Source): Promise<void> => {
    setRefused(null);
    if (source.kind === 'graph') return gate.pass(() => void start(source));
    gate.close();
    const problem = await start(source);
    if (problem && source.kind === 'file') setRefused({ name: source.file.name, problem });
  };
  return { choose: (source: Source) => void choose(source), refused };
}
