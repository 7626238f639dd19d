import { describe, expect, it } from 'vitest';
import { reviewHeaders, securityHeaders } from './securityHeaders';

const policyOf = (headers: Readonly<Record<string, string>>) =>
  (headers['Content-Security-Policy'] ?? '').split('; ').toSorted();

describe('security headers', () => {
  it('let nobody frame a console that is hosted, and let it frame nobody', () => {
    expect(policyOf(securityHeaders)).toContain("frame-ancestors 'none'");
    expect(securityHeaders['Content-Security-Policy']).not.toContain('frame-src');
  });

  it('of a build with the simulation differ in its own frames only', () => {
    const own = new Set(policyOf(securityHeaders));
    const added = policyOf(reviewHeaders).filter((part) => !own.has(part));
    expect(added).toEqual(["frame-ancestors 'self'", "frame-src 'self'"]);
    expect({ ...reviewHeaders, 'Content-Security-Policy': '' }).toEqual({
      ...securityHeaders,
      'Content-Security-Policy': '',
    });
  });
});
