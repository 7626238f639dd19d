import { expect, it } from 'vitest';
import { comparedIds } from './exportedIds';

it('compares the sign-in name once, by the rule that makes it', () => {
  expect(comparedIds(['department'])).toContain('userPrincipalName');
  const both = comparedIds(['department', 'userPrincipalNameFromAlternateEmail']);
  expect(both).toContain('userPrincipalNameFromAlternateEmail');
  expect(both).not.toContain('userPrincipalName');
  expect(both).not.toContain('password');
});
