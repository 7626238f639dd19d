import { describe, expect, it } from 'vitest';
import { hintsFor } from './hints';
import { mayBeReplaced } from './signInName';
import { person } from './testSupport';

const nobody = { name: 0, 'two-letter': 0, 'three-letter': 0, uk: 0 };

describe('a sign-in name from the company e-mail', () => {
  it.each([
    ['ada@example.com', ['example.com'], false],
    ['ada@EXAMPLE.com', ['example.com.'], false],
    ['ada@mail.example.com', ['example.com'], true],
    ['ada@elsewhere.example', ['example.com', 'other.example'], true],
    ['ada', ['example.com'], true],
    ['', ['example.com'], false],
    ['ada@elsewhere.example', [], false],
    ['ada@elsewhere.example', null, false],
  ] as const)('%j may be another one where the directory has %j: %j', (email, domains, expected) => {
    const ada = person({ email });
    const judged = {
      id: 'userPrincipalName',
      mayBeReplaced: mayBeReplaced({ fromAlternate: false, domains }),
    } as const;
    expect(judged.mayBeReplaced(ada)).toBe(expected);
    expect(hintsFor(judged, ada, nobody)).toEqual(expected ? [{ kind: 'other-domain' }] : []);
    expect(mayBeReplaced({ fromAlternate: true, domains })(ada)).toBe(false);
  });
});
