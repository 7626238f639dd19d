import { useState } from 'react';
import type { Candidate, Chosen } from '../../domain/import/candidate';
import { suggestUsername } from '../../domain/import/username';

type ChosenById = ReadonlyMap<string, Chosen>;

const byId = (chosen: readonly Chosen[]): ChosenById =>
  new Map(chosen.map((one) => [one.candidate.id, one] as const));

/** Who is chosen for import, with their usernames, in the order in which they were chosen. */
export function useChosen(first: readonly Chosen[]) {
  const [chosen, setChosen] = useState(() => byId(first));
  return {
    chosen,
    list: [...chosen.values()],
    choose: (candidates: readonly Candidate[]) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const candidate of candidates) {
          if (next.has(candidate.id)) continue;
          next.set(candidate.id, { candidate, username: suggestUsername(candidate.signInName) });
        }
        return next;
      }),
    leave: (ids: readonly string[]) =>
      setChosen((before) => {
        const next = new Map(before);
        for (const id of ids) next.delete(id);
        return next;
      }),
    rename: (candidate: Candidate, username: string) =>
      setChosen((before) => new Map(before).set(candidate.id, { candidate, username })),
    clear: () => setChosen(new Map()),
  };
}

export type Choice = ReturnType<typeof useChosen>;
