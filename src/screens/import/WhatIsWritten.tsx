import { Notice } from '../../ui/Notice';

/** What an import writes and what it does not, before anybody is chosen. */
export function WhatIsWritten({
  usersHref,
  flowHref,
}: {
  readonly usersHref: string;
  readonly flowHref: string;
}) {
  return (
    <Notice severity="info" title="Only first name, last name and username are written">
      <p>
        Of all that Microsoft 365 holds, the new JumpCloud user gets these three. JumpCloud also requires an
        email address: it is the name they sign in to Microsoft 365 with.
      </p>
      <p>
        Imported users are not bound, so nothing is exported for them yet. <a href={usersHref}>Bind them</a>{' '}
        when their values in JumpCloud are complete: binding overwrites every exported attribute in Microsoft
        365, and an empty value may clear what stands there. <a href={flowHref}>How data flows</a>
      </p>
    </Notice>
  );
}
