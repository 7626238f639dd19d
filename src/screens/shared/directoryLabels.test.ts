import { describe, expect, it } from 'vitest';
import { type Directory, isDirectoryId } from '../../domain/directory';
import { directoryLabels } from './directoryLabels';

function directory(digit: string, name: string, defaultDomain: string | null): Directory {
  const id = digit.repeat(24);
  if (!isDirectoryId(id)) throw new Error(`${id} is no id`);
  return { id, name, defaultDomain, kind: 'microsoft-365', vendorType: 'office_365', authorisation: null };
}

describe('what several directories are called', () => {
  it.each([
    [
      'their names',
      [
        ['A', 'a.example'],
        ['B', 'a.example'],
      ],
      ['A', 'B'],
    ],
    [
      'their domains where names are the same',
      [
        ['A', 'a.example'],
        ['A', null],
        ['B', null],
      ],
      ['A (a.example)', 'A (domain not known)', 'B'],
    ],
    [
      'their ids where domains are the same too',
      [
        ['A', null],
        ['A', null],
      ],
      [`A (ID ${'0'.repeat(24)})`, `A (ID ${'1'.repeat(24)})`],
    ],
  ] as const)('is by %s', (_, named, labels) => {
    const directories = named.map(([name, domain], at) => directory(String(at), name, domain));
    expect([...directoryLabels(directories).values()]).toEqual(labels);
  });
});
