import { describe, expect, it } from 'vitest';
import { beforeRestoring } from './words';

const stop = /^Stop exporting these attributes in JumpCloud first\./;

describe('what has to be done before values are set again', () => {
  it('is to stop exporting what a switch exports', () => {
    expect(beforeRestoring(['department', 'manager'])).toEqual([expect.stringMatching(stop)]);
  });

  it('is another thing for what is always exported', () => {
    expect(beforeRestoring(['userPrincipalName'])).toEqual([
      expect.stringContaining('set “Sign-in name from alternate email” in JumpCloud as it was before'),
    ]);
    expect(beforeRestoring(['givenName', 'surname', 'userPrincipalName', 'city'])).toEqual([
      expect.stringMatching(stop),
      expect.stringMatching(/^Sign-in names are always exported/),
      'First name and Last name are always exported: correct them in JumpCloud first, or unbind these users.',
    ]);
  });
});
