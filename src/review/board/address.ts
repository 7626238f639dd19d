import type { Scheme } from '../state';

const base = import.meta.env.BASE_URL;

/** The address of a state, in the colours asked for; null: as the system has it. */
export const stateAddress = (name: string, scheme: Scheme | null): string =>
  `${base}?review=${name}${scheme ? `&scheme=${scheme}` : ''}`;

/** The same for a tile of the board, which leaves the focus alone. */
export const tileAddress = (name: string, scheme: Scheme): string => `${stateAddress(name, scheme)}&tile`;
