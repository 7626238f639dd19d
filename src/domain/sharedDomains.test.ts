import { describe, expect, it } from 'vitest';
import { isDirectoryId, type Directory } from './directory';
import { sharedDomains } from './sharedDomains';

const directory = (digit: string, over: Partial<Directory> = {}): Directory => {
  const id = digit.repeat(24);
  if (!isDirectoryId(id)) throw new Error(`${id} is no id`);
  return {
    id,
    name: `Directory ${digit}`,
    kind: 'microsoft-365',
    vendorType: 'office_365',
    defaultDomain: null,
    authorisation: null,
    ...over,
  };
};

const [a, b, c] = [directory('a'), directory('b'), directory('c')];
const google = directory('d', { kind: 'google-workspace' });

describe('domains of more than one Microsoft 365 directory', () => {
  it('are found in any case, with or without the dot at the end', () => {
    const known = [
      { directory: a, domains: ['oakmere.example', 'a.example'] },
      { directory: b, domains: ['b.example', ' Oakmere.Example. '] },
      { directory: c, domains: ['OAKMERE.example'] },
    ];
    expect(sharedDomains(known)).toEqual([{ domains: ['oakmere.example'], directories: [a, b, c] }]);
  });

  it('are told together where the same directories have them', () => {
    const known = [
      { directory: a, domains: ['x.example', 'y.example', 'z.example'] },
      { directory: b, domains: ['y.example', 'x.example'] },
      { directory: c, domains: ['z.example'] },
    ];
    expect(sharedDomains(known)).toEqual([
      { domains: ['x.example', 'y.example'], directories: [a, b] },
      { domains: ['z.example'], directories: [a, c] },
    ]);
  });

  it.each([
    ['a directory that has it twice', [{ directory: a, domains: ['x.example', 'X.example'] }]],
    [
      'a directory of another kind',
      [
        { directory: a, domains: ['x.example'] },
        { directory: google, domains: ['x.example'] },
      ],
    ],
    [
      'a domain below another',
      [
        { directory: a, domains: ['x.example'] },
        { directory: b, domains: ['labs.x.example'] },
      ],
    ],
    [
      'a domain without a name',
      [
        { directory: a, domains: [''] },
        { directory: b, domains: [' '] },
      ],
    ],
  ])('are none with %s', (_, known) => {
    expect(sharedDomains(known)).toEqual([]);
  });
});
