/** The Microsoft side from an export file, or from nothing at all. */
import { switchables } from '../../domain/attributes';
import type { FileFacts } from '../file/exportFile';
import type { Ask } from './protocol';
import type { MicrosoftSide } from './side';

const kindNames: Readonly<Record<FileFacts['kind'], string>> = {
  entra: 'Entra admin center export',
  'microsoft-365': 'Microsoft 365 admin center export',
};

/** Neither file has a column that tells administrators. A file is read anew when it was not read to its end. */
export function fileSide(file: File, ask: Ask): MicrosoftSide {
  let facts: FileFacts | null = null;
  let accounts = 0;
  let share = 0;
  return {
    async read() {
      if (facts) return null;
      const reading = await ask('file', { file });
      if (!reading.ok) return reading.problem;
      ({ facts } = reading);
      return null;
    },
    progress() {
      if (share === 1) return { read: accounts, expected: accounts };
      const expected = accounts > 0 ? Number((accounts / share).toPrecision(2)) : null;
      return { read: accounts, expected, reckoned: true };
    },
    work: () => ({ read: share * file.size, expected: file.size }),
    describe: () => ({
      kind: 'file',
      name: facts ? `${file.name} (${kindNames[facts.kind]})` : file.name,
      lacks: facts?.lacks ?? [],
      unknownColumns: facts?.unknownColumns ?? [],
      administratorsKnown: false,
      changedAt: file.lastModified,
    }),
    look(summary) {
      accounts = summary.accounts;
      share = summary.fileShare;
    },
  };
}

/** No Microsoft values: what will be sent, and where JumpCloud is blank, can be told without them. */
export const noSide: MicrosoftSide = {
  read: () => Promise.resolve(null),
  progress: () => ({ read: 0, expected: 0 }),
  work: () => ({ read: 0, expected: 0 }),
  describe: () => ({
    kind: 'none',
    name: 'No Microsoft values',
    lacks: switchables.map(({ id }) => id),
    unknownColumns: [],
    administratorsKnown: false,
    changedAt: null,
  }),
  look: () => undefined,
};
