import type { ComponentProps } from 'react';
import { Link } from 'wouter';

/** A link that stays in the app where it can; other sites, downloads and new tabs are left to the browser. */
export function AppLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  const inApp = href.startsWith('/') && rest.target === undefined && rest.download === undefined;
  return inApp ? (
    <Link {...rest} href={href}>
      {children}
    </Link>
  ) : (
    <a {...rest} href={href}>
      {children}
    </a>
  );
}
