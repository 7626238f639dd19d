import { EmptyState } from '../ui/EmptyState';
import { PageHeader } from '../ui/PageHeader';
import { ButtonLink } from '../ui/Button';

/** For an address that is no page of the console. */
export function NotFound() {
  return (
    <>
      <PageHeader title="Page not found" />
      <EmptyState
        icon="unknown"
        title="There is no page at this address"
        action={
          <ButtonLink variant="outlined" href="/directories">
            Go to Cloud Directories
          </ButtonLink>
        }
      >
        The link may be old, or the address may be mistyped. Nothing was changed.
      </EmptyState>
    </>
  );
}
