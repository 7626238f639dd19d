import type { Directory, DirectoryId } from '../../domain/directory';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { sharedMeaning, sharedTitle } from './sharedDomainWords';
import { useSharedDomains } from './useSharedDomains';

interface Props {
  /** All directories of the organisation. */
  readonly directories: readonly Directory[];
  /** Only what concerns this directory; all of them where left out. */
  readonly about?: DirectoryId;
  /** Whether to offer the way to the comparison. */
  readonly canCompare?: boolean;
}

/** Warns of Microsoft 365 directories that have the same domain. Draws nothing where there are none. */
export function SharedDomainNotice({ directories, about, canCompare = true }: Props) {
  const shared = useSharedDomains(directories).filter(
    (group) => about === undefined || group.directories.some(({ id }) => id === about),
  );
  return shared.map((group) => {
    const ids = group.directories.map(({ id }) => id).join();
    return (
      <Notice
        key={ids}
        severity="warning"
        live="polite"
        title={sharedTitle(group)}
        action={
          canCompare && (
            <ButtonLink variant="outlined" size="small" href={`/directories/compare?with=${ids}`}>
              Compare them
            </ButtonLink>
          )
        }
      >
        {sharedMeaning(group)}
      </Notice>
    );
  });
}
