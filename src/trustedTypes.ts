/**
 * The page's policy refuses to make code out of text (Trusted Types, W3C). What is left is naming the address of a
 * worker, and only one of our own: the page's own origin. Browsers without Trusted Types go without.
 */

interface PolicyRules {
  readonly createScriptURL: (address: string) => string | null;
}

declare global {
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: PolicyRules) => unknown };
  }
}

const isOwn = (address: string) => new URL(address, window.location.href).origin === window.location.origin;

/** The browser asks the policy named `default` about every address that is given as plain text. */
export function allowOwnWorkers(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(address) ? address : null),
  });
}
