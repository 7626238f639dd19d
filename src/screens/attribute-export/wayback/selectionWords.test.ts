import { describe, expect, it } from 'vitest';
import { selectionBefore } from './selectionWords';

describe('the selection before a save', () => {
  it.each([
    [[], /the way back as unsaved changes; values in/],
    [
      ['businessPhones'],
      /, except for Work phone, whose import only the JumpCloud Admin Portal can set again; values in/,
    ],
    [
      ['city', 'state'],
      /, except for City and State or province, whose imports only the JumpCloud .* again; values in/,
    ],
  ] as const)('is the way back, but not to an import: %j', (imported, words) => {
    expect(selectionBefore(imported)).toMatch(words);
  });
});
